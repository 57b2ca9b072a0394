import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import type { BagReadKind } from "./bag-verdict.ts";
import { errnoOf } from "./file-error.ts";
import type { Findings } from "./findings.ts";
import type { ReadFileInChunks, ReadKind } from "./read-uncached.ts";
import type { Expectation } from "./resolve-listings.ts";
import type { BagTree } from "./scan-bag.ts";

/** Bytes read so far out of all that will be read, and the file being read. */
export interface BagProgress {
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly path: string;
}

export interface ChecksumOptions {
  readonly read: ReadFileInChunks;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: BagProgress) => void) | undefined;
}

/** Reads every listed file once, whatever the number of algorithms, and compares (RFC 8493 §3). */
export async function checkChecksums(
  tree: BagTree,
  expected: ReadonlyMap<string, readonly Expectation[]>,
  options: ChecksumOptions,
  findings: Findings,
): Promise<BagReadKind> {
  const bytesTotal = [...expected.keys()].reduce(
    (sum, path) => sum + (tree.files.get(path) ?? 0),
    0,
  );
  const kinds = new Set<ReadKind>();
  let bytesDone = 0;
  for (const [path, expectations] of expected) {
    const hashes = new Map(
      expectations.map((one) => [one.listing.algorithm, createHash(one.listing.algorithm)]),
    );
    const onChunk = (chunk: Buffer) => {
      for (const hash of hashes.values()) hash.update(chunk);
      bytesDone += chunk.length;
      options.onProgress?.({ bytesDone, bytesTotal, path });
    };
    try {
      kinds.add(await options.read(join(tree.root, ...path.split("/")), onChunk, options.signal));
    } catch (error) {
      if (errnoOf(error)?.startsWith("E") !== true) throw error;
      findings.invalid("unreadable-file", path, `“${path}”读不出来，盘可能已损坏。`);
      continue;
    }
    compare(path, expectations, hashes, findings);
  }
  if (kinds.size === 2) return "mixed";
  return kinds.has("uncached") ? "uncached" : "cached";
}

function compare(
  path: string,
  expectations: readonly Expectation[],
  hashes: ReadonlyMap<string, Hash>,
  findings: Findings,
): void {
  const digests = new Map([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest("hex")]));
  for (const { listing, checksum } of expectations) {
    if (digests.get(listing.algorithm) === checksum) continue;
    const code = listing.kind === "payload" ? "checksum-mismatch" : "tag-checksum-mismatch";
    findings.invalid(
      code,
      path,
      `“${path}”的内容和“${listing.fileName}”里的校验值对不上，文件被改过或已损坏。`,
    );
  }
}
