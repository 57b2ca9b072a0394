import type { Findings } from "./findings.ts";
import type { Listing } from "./read-listing.ts";
import type { ResolvedListings } from "./resolve-listings.ts";
import type { BagTree } from "./scan-bag.ts";

/** Tag files no tag manifest protects (RFC 8493 §2.2.1: allowed, so only warnings). */
export function checkTagFiles(
  tree: BagTree,
  resolved: ResolvedListings,
  strict: boolean,
  findings: Findings,
): void {
  const all = [...resolved.coverage];
  const tagLists = all.filter(([listing]) => listing.kind === "tag");
  const payloadLists = all.filter(([listing]) => listing.kind === "payload");
  if (strict) checkAlgorithms(tagLists.map(first), payloadLists.map(first), findings);
  if (tagLists.length === 0) return;
  for (const path of tree.files.keys()) {
    if (path.startsWith("data/") || /^tagmanifest-[^/]+\.txt$/i.test(path)) continue;
    const absent = tagLists.filter(([, covered]) => !covered.has(path));
    if (absent.length === tagLists.length) {
      findings.warning("unlisted-tag-file", path, `“${path}”没有校验值保护，是否被改过无法判断。`);
    } else if (strict) {
      for (const [listing] of absent) {
        findings.warning("tagmanifests-differ", path, `“${path}”没有列在“${listing.fileName}”里。`);
      }
    }
  }
}

function first(pair: readonly [Listing, ReadonlySet<string>]): Listing {
  return pair[0];
}

function checkAlgorithms(
  tagLists: readonly Listing[],
  payloadLists: readonly Listing[],
  findings: Findings,
): void {
  const protectedBy = new Set(tagLists.map((listing) => listing.algorithm));
  for (const { algorithm } of payloadLists) {
    if (protectedBy.has(algorithm)) continue;
    const fileName = `tagmanifest-${algorithm}.txt`;
    findings.warning(
      "tagmanifest-missing",
      fileName,
      `缺少“${fileName}”，说明文件和清单本身少了一份保护。`,
    );
  }
}
