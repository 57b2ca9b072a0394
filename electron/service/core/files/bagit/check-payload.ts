import { isSystemFileName } from "#shared/kernel/safe-file-name.ts";
import type { Findings } from "./findings.ts";
import type { ResolvedListings } from "./resolve-listings.ts";
import type { BagTree } from "./scan-bag.ts";

/** Payload counted on disk, as Payload-Oxum counts it. */
export interface PayloadCount {
  readonly bytes: number;
  readonly files: number;
  /** Unlisted files of the operating system are among them. */
  readonly strays: boolean;
}

/** Every payload file listed, in version 1.0 in every manifest (RFC 8493 §2.1.3, §3). */
export function checkPayload(
  tree: BagTree,
  resolved: ResolvedListings,
  strict: boolean,
  findings: Findings,
): PayloadCount {
  if (!tree.directories.has("data")) {
    findings.invalid("data-missing", "data", "缺少“data”文件夹。");
  }
  const listings = [...resolved.coverage].filter(([listing]) => listing.kind === "payload");
  const count = { bytes: 0, files: 0, strays: false };
  for (const [path, size] of tree.files) {
    if (!path.startsWith("data/")) continue;
    count.bytes += size;
    count.files += 1;
    const absent = listings.filter(([, covered]) => !covered.has(path));
    if (absent.length === listings.length) {
      if (reportUnlisted(path, findings)) count.strays = true;
    } else if (strict) {
      for (const [listing] of absent) {
        findings.invalid(
          "not-in-every-manifest",
          path,
          `“${path}”没有列在“${listing.fileName}”里。`,
        );
      }
    }
  }
  return count;
}

/** True when the unlisted file is one an operating system makes by itself. */
function reportUnlisted(path: string, findings: Findings): boolean {
  // The names check warns of it; opening the folder in Explorer or Finder must not condemn a bag.
  if (isSystemFileName(path.slice(path.lastIndexOf("/") + 1))) return true;
  findings.invalid("unlisted-payload", path, `“${path}”不在文件清单里，是后来多出来的。`);
  return false;
}
