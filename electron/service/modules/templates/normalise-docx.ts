import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { AppError } from "#shared/kernel/app-error.ts";

const contentTypes = "[Content_Types].xml";
const compressionLevel = 6;

function compareNames(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === b ? 0 : a === contentTypes ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An instant with any offset as the UTC form that core.xml asks for, to the second. */
function toW3cInstant(recordedAt: string): string {
  const epochMs = Date.parse(recordedAt);
  if (Number.isNaN(epochMs)) throw new AppError("instant-invalid", "文稿的登记时间无法识别。");
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

function setInstants(coreXml: string, instant: string): string {
  return coreXml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, _name: string, close: string) => `${open}${instant}${close}`,
  );
}

/**
 * The parts of a .docx in bytes that depend on nothing but their content and `recordedAt` (an instant,
 * ISO with offset): in fixed order, fixed packing level and file times, that instant as created and
 * modified.
 */
export function packDocx(
  given: Readonly<Record<string, Uint8Array>>,
  recordedAt: string,
): Uint8Array {
  const instant = toW3cInstant(recordedAt);
  const parts = { ...given };
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(setInstants(strFromU8(core), instant));
  // Zip stores local wall-clock time, so local midnight gives the same bits in every time zone.
  const mtime = new Date(1980, 0, 1);
  const ordered: Zippable = {};
  for (const name of Object.keys(parts).sort(compareNames)) {
    // Folder entries carry nothing and only some writers make them.
    if (!name.endsWith("/")) ordered[name] = [parts[name] ?? new Uint8Array(), { mtime }];
  }
  return zipSync(ordered, { level: compressionLevel, mtime });
}

/** The same for a .docx that lies there packed. Throws `docx-broken` when `bytes` is no zip. */
export function normaliseDocx(bytes: Uint8Array, recordedAt: string): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
  } catch (cause) {
    throw new AppError("docx-broken", "文稿文件已损坏，无法保存。", { cause });
  }
  return packDocx(parts, recordedAt);
}
