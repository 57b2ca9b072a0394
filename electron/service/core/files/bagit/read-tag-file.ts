import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { Findings } from "./findings.ts";
import type { BagTree } from "./scan-bag.ts";
import { decodeTagText } from "./tag-text.ts";

/** A manifest of half a million files fits; more is an attack or an accident. */
const MAX_TAG_FILE_BYTES = 128 * 1024 * 1024;

/** The bytes of a tag file, or null with a finding when it is too large or can't be read. */
export async function readTagBytes(
  tree: BagTree,
  path: string,
  findings: Findings,
): Promise<Buffer | null> {
  if ((tree.files.get(path) ?? 0) > MAX_TAG_FILE_BYTES) {
    findings.invalid("tag-file-too-large", path, `“${path}”大得不正常，没有读取。`);
    return null;
  }
  try {
    return await fs.readFile(join(tree.root, ...path.split("/")));
  } catch {
    findings.invalid("unreadable-file", path, `“${path}”读不出来，盘可能已损坏。`);
    return null;
  }
}

/** The decoded text of a tag file, without a leading BOM; null with a finding when it does not decode. */
export async function readTagText(
  tree: BagTree,
  path: string,
  encoding: string,
  findings: Findings,
): Promise<string | null> {
  const bytes = await readTagBytes(tree, path, findings);
  if (bytes === null) return null;
  const text = decodeTagText(bytes, encoding);
  if (text === null) {
    findings.invalid(
      "tag-file-encoding",
      path,
      `“${path}”不是声明的 ${encoding} 编码，内容可能已损坏。`,
    );
    return null;
  }
  if (!text.startsWith("\uFEFF")) return text;
  if (!/^utf-16$/i.test(encoding)) {
    findings.warning("tag-file-bom", path, `“${path}”开头多了一个字节顺序标记。`);
  }
  return text.slice(1);
}
