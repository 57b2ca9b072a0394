import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { PaperOption } from "#shared/modules/documents/documents-contract.ts";

export type OptionValue = PaperOption["preset"];

/** What is chosen of a template's options, by name. */
export type PaperChoices = Readonly<Partial<Record<PaperOption["name"], OptionValue>>>;

/** What the dialog begins with: each preset, or what was chosen last where that is remembered. */
export function startingChoices(
  options: readonly PaperOption[],
  remembered: DocumentOptions,
): PaperChoices {
  return Object.fromEntries(
    options.map(({ name, preset, isRemembered }) => [
      name,
      isRemembered ? (remembered[name] ?? preset) : preset,
    ]),
  );
}

/** What goes with the request. Nothing typed prints nothing; a day or a number left blank is the preset's. */
export function toDocumentOptions(
  options: readonly PaperOption[],
  choices: PaperChoices,
): DocumentOptions {
  const entries = options.flatMap(({ name, kind }) => {
    const value = choices[name] ?? null;
    if (value !== null || name === "part") return [[name, value]];
    return kind === "text" || kind === "longText" ? [[name, ""]] : [];
  });
  return Object.fromEntries(entries) as DocumentOptions;
}

/** Those of the chosen options that are chosen again next time. */
export function rememberedOf(
  options: readonly PaperOption[],
  chosen: DocumentOptions,
): DocumentOptions {
  const names = options.filter(({ isRemembered }) => isRemembered).map(({ name }) => name);
  const entries = names.flatMap((name) =>
    chosen[name] === undefined ? [] : [[name, chosen[name]]],
  );
  return Object.fromEntries(entries) as DocumentOptions;
}

/** Without what was left blank: in a batch each record says that for itself. */
export function filledOptions(chosen: DocumentOptions): DocumentOptions {
  const entries = Object.entries(chosen).filter(([, value]) => value !== "" && value !== null);
  return Object.fromEntries(entries);
}
