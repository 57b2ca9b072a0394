import { join } from "node:path";
import type { TemplateOption } from "#shared/modules/documents/document-options.ts";
import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { readJsonFile } from "#service/core/files/read-json-file.ts";

/** One official template as the compiler described it. */
export interface TemplateEntry {
  readonly name: string;
  readonly label: string;
  readonly recordType: string;
  readonly version: number;
  readonly options: readonly TemplateOption[];
  /** The kind by which its papers are numbered at 印发; left out where they have no number. */
  readonly numberKind?: NumberKind;
  readonly sha256: string;
  readonly file: string;
}

/** The templates that came with the program, in the order of their names. */
export function readTemplates(templatesDir: string): readonly TemplateEntry[] {
  return readJsonFile<readonly TemplateEntry[]>(join(templatesDir, "templates.json"));
}

/** The template of that name for a record type, or AppError `no-template`. */
export function requireTemplate(
  templatesDir: string,
  recordType: string,
  name: string,
): TemplateEntry {
  const found = readTemplates(templatesDir).find(
    (entry) => entry.recordType === recordType && entry.name === name,
  );
  if (!found) throw new AppError("no-template", "没有这个文稿模板，没有生成文稿。");
  return found;
}

/** The official template of that name whatever it is for, or AppError `no-template`. */
export function templateNamed(templatesDir: string, name: string): TemplateEntry {
  const found = readTemplates(templatesDir).find((entry) => entry.name === name);
  if (!found) throw new AppError("no-template", "没有这个文稿模板，没有做任何改动。");
  return found;
}
