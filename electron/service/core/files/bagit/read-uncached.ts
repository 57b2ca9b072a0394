import { constants, promises as fs } from "node:fs";
import { throwIfCancelled } from "./cancelled.ts";
import { errnoOf } from "./file-error.ts";

// Node's own types leave this global to the DOM library, which service code doesn't load.
declare const WebAssembly: {
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
};

/** Where the bytes came from: the disk itself, or wherever the system had them. */
export type ReadKind = "uncached" | "cached";

/** Reads one whole file; the chunk is valid only until the callback returns. Never follows a link. */
export type ReadFileInChunks = (
  path: string,
  onChunk: (chunk: Buffer) => void,
  signal?: AbortSignal,
) => Promise<ReadKind>;

const PAGE_BYTES = 4096;
const WASM_PAGES = 64;
const CACHED_CHUNK_BYTES = 1 << 20;
// Undefined on Windows, where lstat has already refused links and junctions.
const flags: Partial<typeof constants> = constants;
const NO_FOLLOW = flags.O_NOFOLLOW ?? 0;
const READ = constants.O_RDONLY | NO_FOLLOW;

/** A reader through the page cache with one reused 1 MB buffer; not for two files at once. */
export function createCachedReader(): ReadFileInChunks {
  const buffer = Buffer.allocUnsafeSlow(CACHED_CHUNK_BYTES);
  return async (path, onChunk, signal) => {
    await readFrom(path, 0, buffer, onChunk, signal);
    return "cached";
  };
}

/**
 * A reader past the page cache (O_DIRECT, Linux) with one reused 4 MB buffer; not for two files at
 * once. Where the file system refuses it, the rest is read normally and the answer is "cached".
 */
export function createUncachedReader(): ReadFileInChunks {
  // WebAssembly memory starts on a page boundary, which O_DIRECT demands and Buffer can't promise.
  const buffer = Buffer.from(new WebAssembly.Memory({ initial: WASM_PAGES }).buffer);
  const direct = flags.O_DIRECT;
  return async (path, onChunk, signal) => {
    const position =
      direct === undefined ? 0 : await readDirect(path, direct, buffer, onChunk, signal);
    if (position === null) return "uncached";
    await readFrom(path, position, buffer, onChunk, signal);
    return "cached";
  };
}

/** Null when the file was read to its end, else the position from which to go on normally. */
async function readDirect(
  path: string,
  direct: number,
  buffer: Buffer,
  onChunk: (chunk: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  let position = 0;
  let file: fs.FileHandle | undefined;
  try {
    file = await fs.open(path, READ | direct);
    const { size } = await file.stat();
    while (position < size) {
      throwIfCancelled(signal);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) break;
      onChunk(buffer.subarray(0, bytesRead));
      position += bytesRead;
      // A short read off the page grid would make the next one fail; leave the rest to a normal read.
      if (bytesRead % PAGE_BYTES !== 0 && position < size) return position;
    }
    return null;
  } catch (error) {
    if (errnoOf(error) === "EINVAL" || errnoOf(error) === "ENOTSUP") return position;
    throw error;
  } finally {
    await file?.close();
  }
}

async function readFrom(
  path: string,
  start: number,
  buffer: Buffer,
  onChunk: (chunk: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await fs.open(path, READ);
  try {
    for (let position = start; ;) {
      throwIfCancelled(signal);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return;
      onChunk(buffer.subarray(0, bytesRead));
      position += bytesRead;
    }
  } finally {
    await file.close();
  }
}
