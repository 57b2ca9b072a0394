import type { BagSource } from "#service/core/files/bagit/copy-and-hash.ts";

/** One file of the package; `path` below data/. */
export interface PayloadFile {
  readonly path: string;
  readonly source: BagSource;
}

/** A file made of bytes at hand. */
export function bytesFile(path: string, bytes: Uint8Array): PayloadFile {
  return { path, source: { kind: "bytes", bytes } };
}
