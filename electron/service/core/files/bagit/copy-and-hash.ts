import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, promises as fs, readSync } from "node:fs";
import { basename } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { FlushQueue } from "./flush-queue.ts";

/** A file to copy, or bytes already at hand. */
export type BagSource =
  | {
      readonly kind: "file";
      readonly path: string;
      /** What it must be; a file that changed since it was looked at is not copied. */
      readonly sha256?: string;
    }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

/** What was written: byte count and lower-case hex checksums. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha512: string;
}

export interface CopyOptions {
  /** Reused for every file. */
  readonly buffer: Buffer;
  readonly flushes: FlushQueue;
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (count: number) => void;
}

/**
 * Writes a new file, hashing the very bytes written in the same pass. It is on the disk only when
 * `flushes` has drained.
 */
export async function copyAndHash(
  source: BagSource,
  target: string,
  options: CopyOptions,
): Promise<WrittenFile> {
  const output = await fs.open(target, "wx");
  let written: WrittenFile;
  try {
    written = await writeHashed(source, output, options);
  } catch (error) {
    await output.close();
    throw error;
  }
  await options.flushes.add(output);
  return written;
}

function refuseChanged(source: BagSource, { sha256 }: WrittenFile): void {
  if (source.kind === "bytes" || source.sha256 === undefined || source.sha256 === sha256) return;
  throw new AppError("document-changed", `“${basename(source.path)}”在归档时被改动了，没有归档。`, {
    hint: "请关闭正在编辑它的WPS或Word，再归档一次；已有记录完好。",
  });
}

async function writeHashed(
  source: BagSource,
  output: fs.FileHandle,
  options: CopyOptions,
): Promise<WrittenFile> {
  const sha256 = createHash("sha256");
  const sha512 = createHash("sha512");
  let bytes = 0;
  for (const chunk of chunksOf(source, options.buffer)) {
    throwIfCancelled(options.signal);
    // The system writes while this thread hashes.
    const writing = writeAll(output, chunk);
    sha256.update(chunk);
    sha512.update(chunk);
    await writing;
    bytes += chunk.length;
    options.onBytes(chunk.length);
  }
  const written = { bytes, sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
  refuseChanged(source, written);
  return written;
}

/** Sources lie on the local disk, where a megabyte is read in less time than a thread is asked for it. */
function* chunksOf(source: BagSource, buffer: Buffer): Generator<Uint8Array> {
  if (source.kind === "bytes") {
    for (let start = 0; start < source.bytes.length; start += buffer.length) {
      yield source.bytes.subarray(start, start + buffer.length);
    }
    return;
  }
  const input = openSync(source.path, "r");
  try {
    const { size } = fstatSync(input);
    for (let done = 0; ;) {
      const bytesRead = readSync(input, buffer, 0, buffer.length, null);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      done += bytesRead;
      // A read may stop short of the end; one that got there needs no other to say so.
      if (bytesRead === 0 || (done >= size && bytesRead < buffer.length)) return;
    }
  } finally {
    closeSync(input);
  }
}

async function writeAll(output: fs.FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await output.write(chunk, done, chunk.length - done, null);
    done += bytesWritten;
  }
}
