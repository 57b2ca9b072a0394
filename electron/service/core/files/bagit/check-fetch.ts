import type { BagDeclaration } from "./bag-declaration.ts";
import { readBagPath } from "./bag-path.ts";
import type { Findings } from "./findings.ts";
import type { ListedFileLocator } from "./locate-listed-file.ts";
import type { Listing } from "./read-listing.ts";
import { readTagText } from "./read-tag-file.ts";
import type { BagTree } from "./scan-bag.ts";
import { splitTagLines } from "./tag-text.ts";

const FILE = "fetch.txt";

interface FetchContext {
  readonly strict: boolean;
  readonly listings: readonly Listing[];
  readonly locator: ListedFileLocator;
  readonly findings: Findings;
}

/** Checks fetch.txt (RFC 8493 §2.2.3); nothing is ever fetched, so what is not there is missing. */
export async function checkFetch(
  tree: BagTree,
  declaration: BagDeclaration,
  listings: readonly Listing[],
  locator: ListedFileLocator,
  findings: Findings,
): Promise<void> {
  if (!tree.files.has(FILE)) return;
  const text = await readTagText(tree, FILE, declaration.encoding, findings);
  if (text === null) return;
  const context: FetchContext = {
    strict: declaration.strict,
    listings: listings.filter((listing) => listing.kind === "payload"),
    locator,
    findings,
  };
  for (const [index, line] of splitTagLines(text).lines.entries()) {
    if (line.trim() !== "") checkLine(line, index + 1, context);
  }
}

function checkLine(line: string, number: number, context: FetchContext): void {
  const listed = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(line)?.[1];
  if (listed === undefined) {
    const message = `“${FILE}”第 ${number} 行不是“地址 长度 文件名”。`;
    context.findings.strictly(context.strict, "fetch-line", FILE, message);
    return;
  }
  const reading = readBagPath(listed);
  if (!reading.ok) {
    const message = `“${FILE}”里的路径“${listed}”${reading.reason}，不安全，已拒绝。`;
    context.findings.invalid("unsafe-path", listed, message);
    return;
  }
  checkEntry(reading.path, context);
}

function checkEntry(listed: string, context: FetchContext): void {
  const { strict, findings, locator, listings } = context;
  const inData = listed.startsWith("data/");
  if (!inData && strict) {
    findings.invalid("path-outside-data", listed, `“${FILE}”列出的“${listed}”不在 data 文件夹里。`);
    return;
  }
  // Tools for the drafts sometimes wrote the path relative to data/.
  const path = inData ? listed : `data/${listed}`;
  if (locator.locate(path) === null) {
    findings.invalid(
      "fetch-incomplete",
      path,
      `“${path}”要从网上另外下载，现在不在档案包里，档案包不完整。`,
    );
  }
  if (listings.some((listing) => !listing.entries.has(path))) {
    findings.strictly(strict, "fetch-not-listed", path, `“${FILE}”里的“${path}”没有列进文件清单。`);
  }
}
