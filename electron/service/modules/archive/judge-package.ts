import type { BagFinding, BagVerdict } from "#service/core/files/bagit/bag-verdict.ts";
import { verifyBag, type VerifyBagOptions } from "#service/core/files/bagit/verify-bag.ts";

// data/2026年度/组织生活/20260312 第1次支委会/会议记录.docx
const inItem = /^data\/(\d{4}年度|未定年度)\/([^/]+)\/([^/]+)\/(.+)$/;

type Telling = (fileName: string) => string;

const tellings: Readonly<Record<string, Telling>> = {
  "missing-file": (name) => `缺少文件“${name}”，归档时有。`,
  "checksum-mismatch": (name) => `文件“${name}”的内容变了，被改过或已损坏。`,
  "unlisted-payload": (name) => `多出文件“${name}”，归档时没有。`,
  "missing-tag-file": (name) => `缺少文件“${name}”，归档时有。`,
  "tag-checksum-mismatch": (name) => `文件“${name}”的内容变了，被改过或已损坏。`,
  "unreadable-file": (name) => `文件“${name}”读不出来，盘可能已损坏。`,
};

/** A finding in the clerk's words: of which 件, which file, and what became of it. */
function toldByItem(finding: BagFinding): BagFinding {
  const telling = tellings[finding.code];
  if (!telling || finding.path === null) return finding;
  const match = inItem.exec(finding.path);
  if (!match) return { ...finding, message: telling(finding.path.replace(/^data\//, "")) };
  const [, year = "", className = "", item = "", file = ""] = match;
  return { ...finding, message: `“${item}”（${year}·${className}）：${telling(file)}` };
}

/** One sentence for a file, however many lists say so. */
function once(findings: readonly BagFinding[]): readonly BagFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, message, path }) => {
    const key = `${code} ${path ?? ""} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Verifies a package, ours or not, and says what is wrong by 件 and file. Nothing is written. Throws
 * AppError "cannot-judge" only when there is nothing to judge, and "cancelled".
 */
export async function judgePackage(
  path: string,
  options: VerifyBagOptions = {},
): Promise<BagVerdict> {
  const verdict = await verifyBag(path, options);
  return { ...verdict, findings: once(verdict.findings.map(toldByItem)) };
}
