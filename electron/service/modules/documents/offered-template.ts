import {
  optionKinds,
  type DocumentOptions,
  type TemplateOption,
} from "#shared/modules/documents/document-options.ts";
import type { PaperOption, PaperTemplate } from "#shared/modules/documents/documents-contract.ts";
import type { DocumentMaker } from "#shared/modules/documents/document-maker.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { findOwnTemplate, type TemplateEntry } from "../templates/index.ts";
import { readDocumentSource } from "./document-source.ts";

interface Offer {
  readonly options: DocumentOptions;
  readonly parts: readonly string[];
  /** Papers of this kind are numbered at 印发. */
  readonly isNumbered: boolean;
  readonly choices: ReturnType<NonNullable<DocumentMaker["choices"]>>;
}

const nothing: Offer = { options: {}, parts: [], isNumbered: false, choices: {} };

function offerOf(
  context: QueryContext,
  entry: TemplateEntry,
  recordUid: string | undefined,
): Offer {
  if (recordUid === undefined) return nothing;
  const today = context.clock.today();
  const {
    record,
    maker,
    context: made,
  } = readDocumentSource(context.db, entry, recordUid, {}, today);
  return {
    options: made.options,
    parts: maker.parts(record.values),
    isNumbered: made.draftNumber !== null,
    choices: maker.choices?.(record.values) ?? {},
  };
}

function choicesOf({ name, choices }: TemplateOption, offer: Offer): PaperOption["choices"] {
  const { parts } = offer;
  if (name !== "part") return [...(offer.choices[name] ?? choices ?? [])];
  const each = parts.map((title, at) => ({ value: at + 1, label: `只印${title}` }));
  return parts.length < 2 ? [] : [{ value: null, label: "合为一份" }, ...each];
}

function toOption(option: TemplateOption, offer: Offer): PaperOption[] {
  const choices = choicesOf(option, offer);
  const kind = optionKinds[option.name];
  if (kind === "choice" && choices.length === 0) return [];
  if (option.name === "numberLine" && !offer.isNumbered) return [];
  return [
    {
      name: option.name,
      label: option.label,
      help: option.help ?? null,
      kind,
      choices,
      preset: offer.options[option.name] ?? option.preset ?? null,
      isRemembered: option.isRemembered ?? false,
    },
  ];
}

/** A template as the clerk is offered it; for a record, with its parts to choose from and its presets. */
export function offeredTemplate(
  context: QueryContext,
  entry: TemplateEntry,
  recordUid: string | undefined,
): PaperTemplate {
  const offer = offerOf(context, entry, recordUid);
  return {
    name: entry.name,
    label: entry.label,
    version: String(entry.version),
    ownTakenOn: findOwnTemplate(context.db, entry.name)?.good_at.slice(0, 10) ?? null,
    options: entry.options.flatMap((option) => toOption(option, offer)),
  };
}
