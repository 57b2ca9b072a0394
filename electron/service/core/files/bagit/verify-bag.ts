import { promises as fs } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";
import { readBagDeclaration } from "./bag-declaration.ts";
import type { BagVerdict } from "./bag-verdict.ts";
import { checkBagInfo } from "./check-bag-info.ts";
import { checkChecksums, type BagProgress } from "./check-checksums.ts";
import { checkFetch } from "./check-fetch.ts";
import { checkNames } from "./check-names.ts";
import { checkPayload } from "./check-payload.ts";
import { checkTagFiles } from "./check-tag-files.ts";
import { errnoOf } from "./file-error.ts";
import { Findings } from "./findings.ts";
import { createLocator } from "./locate-listed-file.ts";
import { readListings, type Listing } from "./read-listing.ts";
import { createCachedReader, createUncachedReader } from "./read-uncached.ts";
import { resolveListings } from "./resolve-listings.ts";
import { scanBag, type BagTree } from "./scan-bag.ts";

export interface VerifyBagOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BagProgress) => void;
  /** Read past the system's cache where the disk allows it; the verdict's `reading` says what was done. */
  readonly readUncached?: boolean;
}

/**
 * Full verification of the bag directory at `path` (BagIt 0.93 to 0.97 and 1.0, RFC 8493 §3), every
 * byte read, nothing written, fetched or followed. Throws AppError "cannot-judge" only when there is
 * nothing to judge, and "cancelled".
 */
export async function verifyBag(path: string, options: VerifyBagOptions = {}): Promise<BagVerdict> {
  await openRoot(path);
  const findings = new Findings();
  const tree = await scanOrRefuse(path, findings, options.signal);
  const declaration = await readBagDeclaration(tree, findings);
  const { strict } = declaration;
  const listings = [
    ...(await readListings(tree, declaration, "payload", findings)),
    ...(await readListings(tree, declaration, "tag", findings)),
  ];
  const locator = createLocator(tree);
  const resolved = resolveListings(listings, locator, strict, findings);
  const payload = checkPayload(tree, resolved, strict, findings);
  checkTagFiles(tree, resolved, strict, findings);
  await checkFetch(tree, declaration, listings, locator, findings);
  await checkBagInfo(tree, declaration, { ...payload, loose: resolved.loose }, findings);
  checkNames(tree.files.keys(), findings);
  const reading = await checkChecksums(tree, resolved.expected, readWith(options), findings);
  // A stick pulled out meanwhile makes every file unreadable; that says nothing about the bag.
  await openRoot(path);
  return {
    verdict: findings.verdict,
    findings: findings.list,
    version: declaration.version,
    oxum: { bytes: payload.bytes, files: payload.files },
    algorithms: algorithmsOf(listings),
    reading,
  };
}

function algorithmsOf(listings: readonly Listing[]): string[] {
  const payload = listings.filter((listing) => listing.kind === "payload");
  return payload.map((listing) => listing.algorithm).sort();
}

function readWith(options: VerifyBagOptions) {
  const read = options.readUncached === true ? createUncachedReader() : createCachedReader();
  return { read, signal: options.signal, onProgress: options.onProgress };
}

async function scanOrRefuse(
  path: string,
  findings: Findings,
  signal: AbortSignal | undefined,
): Promise<BagTree> {
  try {
    return await scanBag(path, findings, signal);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw cannotJudge(`“${path}”读不出来`, error);
  }
}

async function openRoot(path: string): Promise<void> {
  try {
    if ((await fs.stat(path)).isDirectory()) return;
  } catch (error) {
    throw cannotJudge(errnoOf(error) === "ENOENT" ? `找不到“${path}”` : `“${path}”读不出来`, error);
  }
  throw cannotJudge(`“${path}”不是文件夹`);
}

function cannotJudge(what: string, cause?: unknown): AppError {
  return new AppError("cannot-judge", `${what}，没法检查。`, {
    hint: "请确认选的是档案包文件夹，盘已插好，并且有权限打开。",
    cause,
  });
}
