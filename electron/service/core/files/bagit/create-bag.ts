import { promises as fs } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { formatBagInfo } from "./bag-info-text.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { BagProgress } from "./check-checksums.ts";
import { checkBagInfoElements, checkPayloadPaths, checkTagFileNames } from "./check-bag-plan.ts";
import { copyAndHash, type BagSource, type WrittenFile } from "./copy-and-hash.ts";
import { errnoOf, toFileError } from "./file-error.ts";
import { FlushQueue } from "./flush-queue.ts";
import { formatManifest } from "./manifest-text.ts";
import { syncDirectory } from "./sync-directory.ts";

/** What is known once the payload is written and before the bag is closed. */
export interface SealedPayload {
  /** SHA-256 of manifest-sha256.txt, which stands for every payload file. */
  readonly manifestSha256: string;
  readonly oxum: { readonly bytes: number; readonly files: number };
}

/** A file of ours at the bag's top, beside data/: its checksum stands in the tag manifests. */
export interface TagFile {
  readonly name: string;
  readonly bytes: (sealed: SealedPayload) => Promise<Uint8Array>;
}

export interface CreateBagOptions {
  /** Directory to make; must not exist, its parent must. */
  readonly target: string;
  /** `path` is below data/, with `/` separators, and safe on Windows (see safeFileName). */
  readonly payload: readonly { readonly path: string; readonly source: BagSource }[];
  /** Metadata in order; Bagging-Date is required, Payload-Oxum and Bag-Size are added. */
  readonly info: readonly (readonly [label: string, value: string])[];
  readonly tagFiles?: readonly TagFile[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BagProgress) => void;
}

export interface CreatedBag {
  readonly path: string;
  readonly oxum: { readonly bytes: number; readonly files: number };
}

const COPY_BUFFER_BYTES = 1 << 20;
const DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const OWN_NAMES = /^(?:data|bagit\.txt|bag-info\.txt|(?:tag)?manifest-sha(?:256|512)\.txt)$/;

/** Where a bag stands while it is being written. */
export function unfinishedBagPath(target: string): string {
  return join(dirname(target), `（未完成）${basename(target)}`);
}

/**
 * Writes a BagIt 1.0 directory (RFC 8493) with sha256 and sha512 beside `target` as
 * `（未完成）<name>`, everything fsynced, then renames it: `target` is a whole bag or does not exist.
 * Throws AppError in Chinese; after an error or a cancel nothing is left behind.
 */
export async function createBag(options: CreateBagOptions): Promise<CreatedBag> {
  checkPayloadPaths(options.payload.map((file) => file.path));
  checkBagInfoElements(options.info);
  checkTagFileNames((options.tagFiles ?? []).map(({ name }) => name));
  const target = resolve(options.target);
  const unfinished = unfinishedBagPath(target);
  await refuseExisting(target);
  await clearUnfinished(unfinished, options.tagFiles ?? []);
  let written = unfinished;
  const flushes = new FlushQueue();
  try {
    const oxum = await writeBag(unfinished, options, flushes);
    throwIfCancelled(options.signal);
    await refuseExisting(target);
    await fs.rename(unfinished, target);
    written = target;
    await syncDirectory(dirname(target));
    return { path: target, oxum };
  } catch (error) {
    await flushes.settle();
    throw await discard(written, toFileError(error));
  }
}

async function writeBag(
  folder: string,
  options: CreateBagOptions,
  flushes: FlushQueue,
): Promise<CreatedBag["oxum"]> {
  const bytesTotal = await totalBytes(options.payload);
  await fs.mkdir(folder);
  const payload = new Map<string, WrittenFile>();
  const folders = new Set([join(folder, "data")]);
  await fs.mkdir(join(folder, "data"));
  let bytesDone = 0;
  const buffer = Buffer.allocUnsafeSlow(COPY_BUFFER_BYTES);
  for (const { path, source } of options.payload) {
    throwIfCancelled(options.signal);
    const listed = `data/${path}`;
    const file = join(folder, ...listed.split("/"));
    await makeParents(folder, listed, folders);
    const onBytes = (count: number) => {
      bytesDone += count;
      options.onProgress?.({ bytesDone, bytesTotal, path: listed });
    };
    const how = { buffer, flushes, signal: options.signal, onBytes };
    payload.set(listed, await copyAndHash(source, file, how));
  }
  await flushes.drain();
  for (const one of [...folders].sort().reverse()) await syncDirectory(one);
  const oxum = { bytes: bytesDone, files: payload.size };
  await writeTagFiles(folder, payload, { options, oxum, buffer, flushes });
  return oxum;
}

async function makeParents(root: string, listed: string, folders: Set<string>): Promise<void> {
  const parts = listed.split("/").slice(0, -1);
  for (let depth = 1; depth < parts.length; depth += 1) {
    const folder = join(root, ...parts.slice(0, depth + 1));
    if (folders.has(folder)) continue;
    await fs.mkdir(folder);
    folders.add(folder);
  }
}

interface TagPart {
  readonly options: CreateBagOptions;
  readonly oxum: CreatedBag["oxum"];
  readonly buffer: Buffer;
  readonly flushes: FlushQueue;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** Tag manifests come last: a bag without them is visibly unfinished. */
async function writeTagFiles(
  folder: string,
  payload: ReadonlyMap<string, WrittenFile>,
  { options, oxum, buffer, flushes }: TagPart,
): Promise<void> {
  const { signal } = options;
  const tags = new Map<string, WrittenFile>();
  const write = async (name: string, bytes: Uint8Array): Promise<WrittenFile> => {
    const how = { buffer, flushes, signal, onBytes: () => undefined };
    const written = await copyAndHash({ kind: "bytes", bytes }, join(folder, name), how);
    tags.set(name, written);
    return written;
  };
  await write("bagit.txt", utf8(DECLARATION));
  await write("bag-info.txt", utf8(infoText(options.info, oxum)));
  const manifest = await write("manifest-sha256.txt", utf8(manifestOf(payload, "sha256")));
  await write("manifest-sha512.txt", utf8(manifestOf(payload, "sha512")));
  const sealed = { manifestSha256: manifest.sha256, oxum };
  for (const { name, bytes } of options.tagFiles ?? []) await write(name, await bytes(sealed));
  const listed = new Map(tags);
  await write("tagmanifest-sha256.txt", utf8(manifestOf(listed, "sha256")));
  await write("tagmanifest-sha512.txt", utf8(manifestOf(listed, "sha512")));
  await flushes.drain();
  await syncDirectory(folder);
}

function manifestOf(
  files: ReadonlyMap<string, WrittenFile>,
  algorithm: "sha256" | "sha512",
): string {
  return formatManifest(new Map([...files].map(([path, file]) => [path, file[algorithm]])));
}

function infoText(info: CreateBagOptions["info"], oxum: CreatedBag["oxum"]): string {
  return formatBagInfo([
    ...info,
    ["Bag-Size", humanSize(oxum.bytes)],
    ["Payload-Oxum", `${oxum.bytes}.${oxum.files}`],
  ]);
}

function humanSize(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  for (; size >= 1000 && unit < units.length - 1; unit += 1) size /= 1000;
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit] ?? ""}`;
}

async function totalBytes(payload: CreateBagOptions["payload"]): Promise<number> {
  let total = 0;
  for (const { source } of payload) {
    if (source.kind === "bytes") total += source.bytes.length;
    else {
      const stats = await fs.stat(source.path);
      if (!stats.isFile())
        throw new AppError("file-missing", `“${source.path}”不是文件，没有打包。`);
      total += stats.size;
    }
  }
  return total;
}

async function refuseExisting(target: string): Promise<void> {
  if (!(await exists(target))) return;
  throw new AppError("target-exists", `“${target}”已经存在，没有覆盖它。`, {
    hint: "请换一个名称或位置。",
  });
}

/** A crash leaves our unfinished folder; anything else under that name is not ours to delete. */
async function clearUnfinished(folder: string, tagFiles: readonly TagFile[]): Promise<void> {
  try {
    if (!(await exists(folder))) return;
    const names = await fs.readdir(folder);
    const own = new Set(tagFiles.map(({ name }) => name));
    if (names.every((name) => OWN_NAMES.test(name) || own.has(name))) {
      await fs.rm(folder, { recursive: true });
      return;
    }
  } catch (error) {
    throw toFileError(error);
  }
  throw new AppError("unfinished-in-the-way", `“${folder}”里有别的文件，没有动它。`, {
    hint: "请先把它移走或删除，再做一次。",
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw toFileError(error);
  }
}

async function discard(folder: string, error: AppError): Promise<AppError> {
  try {
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    return error;
  } catch {
    const hint = `${error.hint ?? ""}盘上留下了没写完的文件夹“${basename(folder)}”，可以直接删除。`;
    return new AppError(error.code, error.message, { hint, cause: error });
  }
}
