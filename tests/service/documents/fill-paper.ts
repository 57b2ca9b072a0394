import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { gatheringMaker } from "#shared/modules/gatherings/gathering-maker.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { textOf } from "./docx-fixtures.ts";
import { context, type PaperName } from "./gathering-fixtures.ts";

const compiled = new Map<string, Promise<Uint8Array>>();

function templateOf(name: PaperName): Promise<Uint8Array> {
  const found = compiled.get(name);
  if (found) return found;
  const template = officialTemplates.find((one) => one.name === name);
  if (!template) throw new Error(`no official template ${name}`);
  const bytes = compileTemplate(template);
  compiled.set(name, bytes);
  return bytes;
}

/** The paper of a gathering as a .docx. */
export async function fillPaper(
  name: PaperName,
  values: AnyValues,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  return fillTemplate(await templateOf(name), gatheringMaker.data(values, context(name, options)));
}

/** Its paragraphs; those of cells one by one. */
export async function paperText(
  name: PaperName,
  values: AnyValues,
  options: DocumentOptions = {},
): Promise<string[]> {
  return textOf(await fillPaper(name, values, options));
}

/** All of its text, a line for each paragraph. */
export async function joined(...input: Parameters<typeof paperText>): Promise<string> {
  return (await paperText(...input)).join("\n");
}

export const minutesPapers = ["gathering-minutes", "gathering-minutes-compact"] as const;
