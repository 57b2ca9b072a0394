/** One thing found wrong or odd. `path` is relative to the bag with `/`, or null for the whole bag. */
export interface BagFinding {
  /** Stable kebab-case word. */
  readonly code: string;
  readonly path: string | null;
  /** Simplified Chinese, for the clerk. */
  readonly message: string;
}

/** How the bytes were read: past the system's cache, from wherever the system had them, or both. */
export type BagReadKind = "uncached" | "cached" | "mixed";

/** What the verification of one bag found (RFC 8493 §3: valid = complete and every checksum right). */
export interface BagVerdict {
  readonly verdict: "valid" | "warning" | "invalid";
  readonly findings: readonly BagFinding[];
  /** As declared in bagit.txt, e.g. "1.0"; null when it could not be read. */
  readonly version: string | null;
  /** Payload counted on disk. */
  readonly oxum: { readonly bytes: number; readonly files: number };
  /** Algorithms of the payload manifests that were checked, sorted. */
  readonly algorithms: readonly string[];
  readonly reading: BagReadKind;
}
