import { isSystemFileName } from "#shared/kernel/safe-file-name.ts";
import type { Findings } from "./findings.ts";
import type { ListedFileLocator } from "./locate-listed-file.ts";
import type { Listing } from "./read-listing.ts";

/** One checksum a file on disk has to have. */
export interface Expectation {
  readonly listing: Listing;
  readonly checksum: string;
}

/** The manifests of a bag matched with its files. */
export interface ResolvedListings {
  /** What is expected of each file on disk. */
  readonly expected: ReadonlyMap<string, readonly Expectation[]>;
  /** Files on disk that each manifest lists. */
  readonly coverage: ReadonlyMap<Listing, ReadonlySet<string>>;
  /** Names were matched loosely, so counting files proves nothing. */
  readonly loose: boolean;
}

interface Progress {
  readonly expected: Map<string, Expectation[]>;
  readonly coverage: Map<Listing, Set<string>>;
  loose: boolean;
}

/** Finds every listed file; a missing one is a finding (RFC 8493 §3, complete). */
export function resolveListings(
  listings: readonly Listing[],
  locator: ListedFileLocator,
  strict: boolean,
  findings: Findings,
): ResolvedListings {
  const progress: Progress = { expected: new Map(), coverage: new Map(), loose: false };
  for (const listing of listings) {
    const covered = new Set<string>();
    progress.coverage.set(listing, covered);
    const unfound: [string, string][] = [];
    for (const [path, checksum] of listing.entries) {
      const found = locator.locate(path);
      if (found === null) {
        unfound.push([path, checksum]);
        continue;
      }
      if (!found.exact) reportLoose(path, found.actual, progress, findings);
      else if (covered.has(found.actual)) reportTwice(path, listing, strict, findings);
      expect(found.actual, { listing, checksum }, progress);
    }
    for (const [path, checksum] of unfound) {
      resolveUnfound(path, { listing, checksum }, locator, progress, findings);
    }
  }
  return progress;
}

function expect(actual: string, expectation: Expectation, progress: Progress): void {
  progress.coverage.get(expectation.listing)?.add(actual);
  const list = progress.expected.get(actual);
  if (list === undefined) progress.expected.set(actual, [expectation]);
  else list.push(expectation);
}

function resolveUnfound(
  path: string,
  expectation: Expectation,
  locator: ListedFileLocator,
  progress: Progress,
  findings: Findings,
): void {
  const { listing } = expectation;
  const folded = locator.locateFolded(path);
  // A case-insensitive disk keeps one of two such files; a lone renamed file stays missing.
  if (folded !== null && progress.coverage.get(listing)?.has(folded) === true) {
    progress.loose = true;
    findings.warning(
      "name-collision",
      path,
      `“${path}”和“${folded}”只差大小写，盘上只剩一个文件。`,
    );
    expect(folded, expectation, progress);
  } else if (isSystemFileName(path.slice(path.lastIndexOf("/") + 1))) {
    progress.loose = true;
    findings.warning(
      "system-file-missing",
      path,
      `“${path}”是系统自动生成的文件，现在没有了，不影响内容。`,
    );
  } else if (listing.kind === "payload") {
    findings.invalid("missing-file", path, `缺少文件“${path}”（“${listing.fileName}”里列有）。`);
  } else {
    findings.invalid(
      "missing-tag-file",
      path,
      `缺少说明文件“${path}”（“${listing.fileName}”里列有）。`,
    );
  }
}

function reportLoose(path: string, actual: string, progress: Progress, findings: Findings): void {
  progress.loose = true;
  findings.warning(
    "name-normalization",
    path,
    `清单里的“${path}”和盘上的“${actual}”看起来一样，但文字的内部写法不同，按同一个文件核对。`,
  );
}

function reportTwice(path: string, listing: Listing, strict: boolean, findings: Findings): void {
  findings.strictly(
    strict,
    "duplicate-entry",
    path,
    `“${listing.fileName}”用两种写法把“${path}”列了两次。`,
  );
}
