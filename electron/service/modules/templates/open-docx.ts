import { unzipSync } from "fflate";

/** The parts of a .docx by name, or one Chinese sentence why it can't be read. */
export type OpenedDocx =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string };

const mebibyte = 1024 * 1024;
const limits = { file: 10 * mebibyte, xmlPart: 5 * mebibyte, total: 20 * mebibyte, entries: 500 };

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function problemOfFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "文件是空的。";
  if (bytes.length > limits.file) return "文件超过10 MB，请删去模板中的图片等大件后再试。";
  if (startsWith(bytes, compoundFile)) {
    return "这是旧版 .doc 或加密文件，请在 Word/WPS 中另存为 .docx（不设密码）后再试。";
  }
  if (!startsWith(bytes, zipFile))
    return "这不是 .docx 文件，请在 Word/WPS 中另存为 .docx 后再试。";
  return null;
}

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

function problemOfEntries(entries: readonly Entry[]): string | null {
  const total = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  const large = entries.some((entry) => isXml(entry.name) && entry.originalSize > limits.xmlPart);
  if (entries.length > limits.entries || total > limits.total || large) {
    return "文件展开后过大，不像是文稿模板，已停止读取。";
  }
  if (new Set(entries.map((entry) => entry.name)).size < entries.length) {
    return "文件结构异常（有重名部件），请在 Word/WPS 中重新另存为 .docx 后再试。";
  }
  return null;
}

function problemOfKind(names: ReadonlySet<string>): string | null {
  if (names.has("word/document.xml")) return null;
  if ([...names].some((name) => name.startsWith("xl/"))) return "这是 Excel 表格，不是 Word 文档。";
  if ([...names].some((name) => name.startsWith("ppt/"))) return "这是演示文稿，不是 Word 文档。";
  return "文件中没有正文，不是 Word 文档。";
}

function listEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, originalSize });
      return false;
    },
  });
  return entries;
}

function inflate(bytes: Uint8Array): OpenedDocx {
  const entries = listEntries(bytes);
  const problem =
    problemOfEntries(entries) ?? problemOfKind(new Set(entries.map((entry) => entry.name)));
  if (problem !== null) return { ok: false, message: problem };
  // fflate inflates into a buffer of the announced size, so a header that lies cannot grow it.
  const parts = new Map(Object.entries(unzipSync(bytes)));
  return { ok: true, parts };
}

/**
 * Opens a .docx that may be hostile: limits (10 MB file, 5 MB an XML part, 20 MB in all, 500 parts)
 * are read from the directory before anything is inflated. Never throws.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const problem = problemOfFile(bytes);
  if (problem !== null) return { ok: false, message: problem };
  try {
    return inflate(bytes);
  } catch {
    return { ok: false, message: "文件已损坏或不完整，请重新取得文件后再试。" };
  }
}
