import type { Findings } from "./findings.ts";
import { readTagBytes } from "./read-tag-file.ts";
import type { BagTree } from "./scan-bag.ts";
import { decodeTagText, isKnownTagEncoding, splitTagLines } from "./tag-text.ts";

/** What bagit.txt says; with a broken one, the strictest reading goes on to find more. */
export interface BagDeclaration {
  readonly version: string | null;
  /** Version 1.0 rules apply (RFC 8493), not those of the drafts 0.93 to 0.97. */
  readonly strict: boolean;
  readonly encoding: string;
}

const FILE = "bagit.txt";
const DRAFTS = new Set(["0.93", "0.94", "0.95", "0.96", "0.97"]);
const EXACT_FORM = /^BagIt-Version: \S+(?:\r\n|\n|\r)Tag-File-Character-Encoding: \S+(?:[\r\n]|$)/;
const BROKEN: BagDeclaration = { version: null, strict: true, encoding: "UTF-8" };

/** Reads bagit.txt (RFC 8493 §2.1.1): two lines, UTF-8 without a BOM, one exact form in 1.0. */
export async function readBagDeclaration(
  tree: BagTree,
  findings: Findings,
): Promise<BagDeclaration> {
  if (!tree.files.has(FILE)) {
    findings.invalid("declaration-missing", FILE, "缺少“bagit.txt”，这个文件夹不是档案包。");
    return BROKEN;
  }
  const bytes = await readTagBytes(tree, FILE, findings);
  if (bytes === null) return BROKEN;
  const text = decodeTagText(bytes, "UTF-8");
  if (text === null) {
    findings.invalid("declaration-not-utf8", FILE, "“bagit.txt”不是 UTF-8 文字，内容可能已损坏。");
    return BROKEN;
  }
  if (text.startsWith("\uFEFF")) {
    findings.invalid("declaration-bom", FILE, "“bagit.txt”开头多了字节顺序标记，标准不允许。");
  }
  return readLines(text.replace(/^\uFEFF/, ""), findings);
}

function readLines(text: string, findings: Findings): BagDeclaration {
  const { lines } = splitTagLines(text);
  const version = readVersion(lines[0] ?? "", findings);
  const strict = version === null || !DRAFTS.has(version);
  const encoding = readEncoding(lines[1] ?? "", strict, findings);
  if (version !== null && encoding !== null) reportForm(text, strict, findings);
  if (lines.length > 2) {
    findings.strictly(
      strict,
      "declaration-extra-lines",
      FILE,
      "“bagit.txt”应当只有两行，现在多出了内容。",
    );
  }
  return { version, strict, encoding: encoding ?? "UTF-8" };
}

function reportForm(text: string, strict: boolean, findings: Findings): void {
  if (EXACT_FORM.test(text)) return;
  findings.strictly(
    strict,
    "declaration-whitespace",
    FILE,
    "“bagit.txt”的写法不合标准：冒号前不能有空格，冒号后只能有一个空格。",
  );
}

function readVersion(line: string, findings: Findings): string | null {
  const version = /^\s*BagIt-Version\s*:\s*(.*?)\s*$/.exec(line)?.[1];
  if (version === undefined) {
    findings.invalid("version-missing", FILE, "“bagit.txt”第一行没有写版本号。");
    return null;
  }
  if (!/^\d+\.\d+$/.test(version)) {
    findings.invalid("version-syntax", FILE, `“bagit.txt”里的版本号“${version}”写法不对。`);
    return null;
  }
  if (version !== "1.0" && !DRAFTS.has(version)) {
    findings.invalid(
      "version-unsupported",
      FILE,
      `档案包的版本是 ${version}，本软件只认 0.93 至 1.0。`,
    );
  }
  return version;
}

function readEncoding(line: string, strict: boolean, findings: Findings): string | null {
  const encoding = /^\s*Tag-File-Character-Encoding\s*:\s*(.*?)\s*$/.exec(line)?.[1];
  if (encoding === undefined || encoding === "") {
    findings.invalid("encoding-missing", FILE, "“bagit.txt”第二行没有写文字编码。");
    return null;
  }
  if (!isKnownTagEncoding(encoding)) {
    findings.invalid("encoding-unknown", FILE, `“bagit.txt”写的文字编码“${encoding}”无法识别。`);
    return null;
  }
  if (strict && encoding.toUpperCase() !== "UTF-8") {
    findings.warning(
      "encoding-not-utf8",
      FILE,
      `说明文件用的是 ${encoding} 编码，建议使用 UTF-8。`,
    );
  }
  return encoding;
}
