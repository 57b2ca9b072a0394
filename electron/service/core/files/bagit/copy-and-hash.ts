import { createHash } from "node:crypto";
import { promises as fs } from "node:fs";
import { throwIfCancelled } from "./cancelled.ts";
import type { FlushQueue } from "./flush-queue.ts";

/** A file to copy, or bytes already at hand. */
export type BagSource =
  | { readonly kind: "file"; readonly path: string }
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

async function writeHashed(
  source: BagSource,
  output: fs.FileHandle,
  options: CopyOptions,
): Promise<WrittenFile> {
  const sha256 = createHash("sha256");
  const sha512 = createHash("sha512");
  let bytes = 0;
  for await (const chunk of chunksOf(source, options.buffer)) {
    throwIfCancelled(options.signal);
    // The system writes while this thread hashes.
    const writing = writeAll(output, chunk);
    sha256.update(chunk);
    sha512.update(chunk);
    await writing;
    bytes += chunk.length;
    options.onBytes(chunk.length);
  }
  return { bytes, sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
}

async function* chunksOf(source: BagSource, buffer: Buffer): AsyncGenerator<Uint8Array> {
  if (source.kind === "bytes") {
    for (let start = 0; start < source.bytes.length; start += buffer.length) {
      yield source.bytes.subarray(start, start + buffer.length);
    }
    return;
  }
  const input = await fs.open(source.path, "r");
  try {
    for (;;) {
      const { bytesRead } = await input.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await input.close();
  }
}

async function writeAll(output: fs.FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await output.write(chunk, done, chunk.length - done, null);
    done += bytesWritten;
  }
}
