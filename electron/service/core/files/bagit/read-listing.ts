import { checksumLength } from "./checksum-algorithm.ts";
import { readBagPath } from "./bag-path.ts";
import type { BagDeclaration } from "./bag-declaration.ts";
import type { Findings } from "./findings.ts";
import { readManifestText, type ManifestLine, type ManifestText } from "./manifest-text.ts";
import { readTagText } from "./read-tag-file.ts";
import type { BagTree } from "./scan-bag.ts";

/** One payload or tag manifest with a known algorithm. */
export interface Listing {
  readonly fileName: string;
  readonly kind: "payload" | "tag";
  readonly algorithm: string;
  /** Lower-case checksum by cleaned path as listed. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Reads every manifest at the root of the bag whose name starts with `prefix`. */
export async function readListings(
  tree: BagTree,
  declaration: BagDeclaration,
  kind: Listing["kind"],
  findings: Findings,
): Promise<Listing[]> {
  const pattern = kind === "payload" ? /^manifest-([^/]+)\.txt$/i : /^tagmanifest-([^/]+)\.txt$/i;
  const listings: Listing[] = [];
  const unknown: string[] = [];
  for (const fileName of tree.files.keys()) {
    const algorithm = pattern.exec(fileName)?.[1]?.toLowerCase();
    if (algorithm === undefined) continue;
    if (checksumLength(algorithm) === null) unknown.push(fileName);
    else
      listings.push(await readListing(tree, declaration, { fileName, kind, algorithm }, findings));
  }
  reportUnknown(kind, unknown, listings.length, findings);
  return listings;
}

function reportUnknown(
  kind: Listing["kind"],
  unknown: readonly string[],
  knownCount: number,
  findings: Findings,
): void {
  for (const fileName of unknown) {
    findings.warning(
      "algorithm-unknown",
      fileName,
      `“${fileName}”用的校验算法无法识别，没有核对这一份。`,
    );
  }
  if (kind === "tag" || knownCount > 0) return;
  if (unknown.length > 0) {
    findings.invalid(
      "no-known-manifest",
      null,
      "没有一份文件清单用的是能识别的校验算法，无法核对。",
    );
  } else {
    findings.invalid("no-manifest", null, "缺少文件清单（manifest-….txt），无法核对。");
  }
}

async function readListing(
  tree: BagTree,
  declaration: BagDeclaration,
  head: Omit<Listing, "entries">,
  findings: Findings,
): Promise<Listing> {
  const text = await readTagText(tree, head.fileName, declaration.encoding, findings);
  if (text === null) return { ...head, entries: new Map() };
  const manifest = readManifestText(text);
  reportLayout(head.fileName, declaration.strict, manifest, findings);
  const entries = new Map<string, string>();
  for (const line of manifest.lines) addEntry(entries, line, head, declaration.strict, findings);
  return { ...head, entries };
}

function reportLayout(
  fileName: string,
  strict: boolean,
  manifest: ManifestText,
  findings: Findings,
): void {
  for (const number of manifest.badLines) {
    findings.invalid(
      "manifest-line",
      fileName,
      `“${fileName}”第 ${number} 行不是“校验值 文件名”。`,
    );
  }
  if (!strict) return;
  if (manifest.blankLines > 0) {
    findings.warning("manifest-blank-line", fileName, `“${fileName}”里有空行。`);
  }
  if (!manifest.ended) {
    findings.warning(
      "no-final-newline",
      fileName,
      `“${fileName}”最后一行没有换行，结尾可能被截断。`,
    );
  }
}

function addEntry(
  entries: Map<string, string>,
  line: ManifestLine,
  head: Omit<Listing, "entries">,
  strict: boolean,
  findings: Findings,
): void {
  const reading = readBagPath(line.path);
  if (!reading.ok) {
    findings.invalid(
      "unsafe-path",
      line.path,
      `“${head.fileName}”里的路径“${line.path}”${reading.reason}，不安全，已拒绝。`,
    );
    return;
  }
  const { path } = reading;
  if (!checkPlace(path, head, strict, findings)) return;
  if (reading.odd)
    findings.warning("path-form", path, `“${head.fileName}”里“${line.path}”的写法不规范。`);
  if (line.starred) {
    findings.warning(
      "starred-path",
      path,
      `“${head.fileName}”里“${path}”前面有星号，是 md5sum 一类工具写的。`,
    );
  }
  checkHex(path, line.checksum, head, findings);
  addOnce(entries, path, line.checksum.toLowerCase(), { ...head, strict }, findings);
}

function checkPlace(
  path: string,
  head: Omit<Listing, "entries">,
  strict: boolean,
  findings: Findings,
): boolean {
  const inData = path.startsWith("data/");
  if (head.kind === "payload" && !inData) {
    findings.invalid(
      "path-outside-data",
      path,
      `“${head.fileName}”列出的“${path}”不在 data 文件夹里。`,
    );
    return false;
  }
  if (head.kind === "tag" && (inData || /^tagmanifest-[^/]+\.txt$/i.test(path))) {
    findings.strictly(strict, "tagmanifest-scope", path, `“${head.fileName}”不应当列出“${path}”。`);
  }
  return true;
}

function checkHex(
  path: string,
  checksum: string,
  head: Omit<Listing, "entries">,
  findings: Findings,
): void {
  if (checksum.length !== checksumLength(head.algorithm) || !/^[0-9a-f]+$/i.test(checksum)) {
    findings.invalid("checksum-syntax", path, `“${head.fileName}”里“${path}”的校验值写法不对。`);
  } else if (/[a-f]/.test(checksum) && /[A-F]/.test(checksum)) {
    // No tool mixes cases in one value: one flipped bit does.
    findings.warning(
      "checksum-mixed-case",
      path,
      `“${head.fileName}”里“${path}”的校验值大小写混杂，可能有损坏。`,
    );
  }
}

function addOnce(
  entries: Map<string, string>,
  path: string,
  checksum: string,
  head: { readonly fileName: string; readonly strict: boolean },
  findings: Findings,
): void {
  const earlier = entries.get(path);
  if (earlier === undefined) entries.set(path, checksum);
  else if (earlier === checksum) {
    findings.strictly(
      head.strict,
      "duplicate-entry",
      path,
      `“${head.fileName}”把“${path}”列了两次。`,
    );
  } else {
    findings.invalid(
      "duplicate-conflict",
      path,
      `“${head.fileName}”把“${path}”列了两次，校验值还不一样。`,
    );
  }
}
