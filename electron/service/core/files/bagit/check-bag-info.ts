import type { BagDeclaration } from "./bag-declaration.ts";
import { readBagInfoText, type BagInfoText } from "./bag-info-text.ts";
import type { PayloadCount } from "./check-payload.ts";
import type { Findings } from "./findings.ts";
import { readTagText } from "./read-tag-file.ts";
import type { BagTree } from "./scan-bag.ts";

const ONCE_ONLY = ["bagging-date", "bag-size", "bag-group-identifier", "bag-count"];
const EARLY_DRAFTS = new Set(["0.93", "0.94", "0.95"]);

/** Checks bag-info.txt (RFC 8493 §2.2.2) and its Payload-Oxum against what is on disk. */
export async function checkBagInfo(
  tree: BagTree,
  declaration: BagDeclaration,
  payload: PayloadCount & { readonly loose: boolean },
  findings: Findings,
): Promise<void> {
  const early = EARLY_DRAFTS.has(declaration.version ?? "");
  const fileName = early ? "package-info.txt" : "bag-info.txt";
  if (!tree.files.has(fileName)) return;
  const text = await readTagText(tree, fileName, declaration.encoding, findings);
  if (text === null) return;
  const info = readBagInfoText(text);
  reportLines(fileName, declaration.strict, info, findings);
  if (declaration.strict) checkRepeats(fileName, info, findings);
  const oxums = info.elements.filter(([label]) => label.toLowerCase() === "payload-oxum");
  for (const [, oxum] of oxums) checkOxum(fileName, oxum, declaration.strict, payload, findings);
}

function reportLines(
  fileName: string,
  strict: boolean,
  info: BagInfoText,
  findings: Findings,
): void {
  for (const number of info.badLines) {
    findings.strictly(
      strict,
      "bag-info-line",
      fileName,
      `“${fileName}”第 ${number} 行不是“名称: 内容”。`,
    );
  }
  if (!strict) return;
  for (const number of info.oddLines) {
    findings.invalid(
      "bag-info-whitespace",
      fileName,
      `“${fileName}”第 ${number} 行的冒号前不能有空格，冒号后要有一个空格。`,
    );
  }
  if (!info.ended) {
    findings.warning(
      "no-final-newline",
      fileName,
      `“${fileName}”最后一行没有换行，结尾可能被截断。`,
    );
  }
}

function checkRepeats(fileName: string, info: BagInfoText, findings: Findings): void {
  const labels = info.elements.map(([label]) => label.toLowerCase());
  const repeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  if (repeated("payload-oxum")) {
    findings.invalid("repeated-oxum", fileName, `“${fileName}”里 Payload-Oxum 只能写一次。`);
  }
  for (const label of ONCE_ONLY.filter(repeated)) {
    findings.warning("repeated-label", fileName, `“${fileName}”里 ${label} 写了不止一次。`);
  }
}

function checkOxum(
  fileName: string,
  oxum: string,
  strict: boolean,
  payload: PayloadCount & { readonly loose: boolean },
  findings: Findings,
): void {
  const match = /^(\d+)\.(\d+)$/.exec(oxum);
  if (match === null) {
    findings.strictly(
      strict,
      "oxum-syntax",
      fileName,
      `“${fileName}”里的 Payload-Oxum“${oxum}”写法不对。`,
    );
    return;
  }
  if (Number(match[1]) === payload.bytes && Number(match[2]) === payload.files) return;
  const message = `“${fileName}”说有 ${match[2]} 个文件共 ${match[1]} 字节，实际是 ${payload.files} 个文件共 ${payload.bytes} 字节。`;
  const tolerated = payload.loose || payload.strays;
  findings.strictly(!tolerated, "oxum-mismatch", fileName, message);
}
