import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A .docx with one part rewritten, as an office program would save it. Throws where nothing changed. */
export function editDocx(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  part = "word/document.xml",
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`the edit of ${part} changed nothing`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** Replaces the first text of that wording in the body. */
export function retype(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return editDocx(bytes, (xml) => xml.replace(from, to));
}

/** A .docx with parts added or replaced. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const added = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync({ ...unzipSync(bytes), ...(Object.fromEntries(added) as typeof parts) } as never);
}
