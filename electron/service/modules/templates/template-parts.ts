import { AppError } from "#shared/kernel/app-error.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { expandColumns } from "./expand-columns.ts";
import { openDocx } from "./open-docx.ts";

// Heavy (xmldom): imported with the filling, never at start-up.

/** The part of a .docx that holds its text. */
export const bodyPart = "word/document.xml";

type Parts = ReadonlyMap<string, Uint8Array>;

const keptCount = 16;
// The same few templates are filled again and again, hundreds of times in a batch.
const opened = new Map<string, Parts>();
const texts = new Map<string, string>();

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= keptCount) cache.clear();
  cache.set(key, made);
  return made;
}

function open(template: Uint8Array): Parts {
  const result = openDocx(template);
  if (!result.ok) throw new AppError("template-broken", `模板无法使用：${result.message}`);
  return new Map([...result.parts].filter(([name]) => !name.endsWith("/")));
}

/** A template's parts, and its text with as many columns as the data has. */
export interface TemplateParts {
  readonly parts: Parts;
  readonly body: string;
}

/**
 * Opens a template for its data, checked for its size once for each hash. Throws AppError
 * `template-broken` where it can't be read.
 */
export function templateParts(template: Uint8Array, data: DocumentData): TemplateParts {
  const hash = sha256Hex(template);
  const parts = kept(opened, hash, () => open(template));
  const text = () => Buffer.from(parts.get(bodyPart) ?? []).toString("utf8");
  // How wide its columns are goes by every line of a table: only a text without one is the same again.
  const body = "表格栏" in data ? expandColumns(text(), data) : kept(texts, hash, text);
  return { parts, body };
}
