import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256Hex } from "../hashing.ts";
import { writeDurably } from "./durable-file.ts";

/** A file kept under its SHA-256: where it lies, and whether it came now. */
export interface StoredByHash {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly isNew: boolean;
}

/** Keeps bytes under `folder/ab/abc….ending` below `root`; equal ones lie there once. */
export function storeByHash(
  root: string,
  folder: string,
  bytes: Uint8Array,
  ending: string,
): StoredByHash {
  const sha256 = sha256Hex(bytes);
  const path = `${folder}/${sha256.slice(0, 2)}/${sha256}.${ending}`;
  const target = join(root, ...path.split("/"));
  if (existsSync(target)) return { path, sha256, isNew: false };
  mkdirSync(dirname(target), { recursive: true });
  writeDurably(target, bytes);
  return { path, sha256, isNew: true };
}
