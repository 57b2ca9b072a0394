import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface BagSpec {
  version?: string;
  encoding?: string;
  encode?: (text: string) => Buffer;
  /** Replaces the whole of bagit.txt. */
  declaration?: string | Buffer;
  /** Payload by path below the bag, "data/" included. */
  payload?: Record<string, string>;
  algorithms?: string[];
  /** Changes the text of each payload manifest before the tag manifests are made. */
  manifest?: (text: string, algorithm: string) => string;
  /** bag-info.txt (package-info.txt before 0.96); null leaves it out. */
  info?: string | null;
  fetch?: string;
  /** Further tag files by path. */
  tags?: Record<string, string>;
  tagAlgorithms?: string[];
  tagManifest?: (text: string, algorithm: string) => string;
  /** Works on the finished directory. */
  after?: (root: string) => void;
}

export const hashOf = (algorithm: string, bytes: Buffer | string): string =>
  createHash(algorithm).update(bytes).digest("hex");

export function write(root: string, path: string, content: string | Buffer): void {
  const file = join(root, ...path.split("/"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const DEFAULTS = {
  version: "1.0",
  encoding: "UTF-8",
  encode: (text: string): Buffer => Buffer.from(text, "utf8"),
  payload: { "data/会议记录.txt": "一致同意\n", "data/照片/1.jpg": "jpeg" } as Record<
    string,
    string
  >,
  algorithms: ["sha256", "sha512"],
  manifest: (text: string, _algorithm: string) => text,
  info: "Bagging-Date: 2026-01-31\n" as string | null,
  tags: {} as Record<string, string>,
  tagManifest: (text: string, _algorithm: string) => text,
};

/** Writes a bag by the spec; a plain call makes a valid 1.0 bag. */
export function writeBag(root: string, spec: BagSpec = {}): void {
  const full = { ...DEFAULTS, ...spec };
  const { encode, algorithms } = full;
  const payload = Object.entries(full.payload);
  mkdirSync(join(root, "data"), { recursive: true });
  const tags = plainTagFiles(full);
  for (const [path, text] of payload) write(root, path, text);
  for (const algorithm of algorithms) {
    const text = full.manifest(manifestOf(payload, algorithm), algorithm);
    tags.push([`manifest-${algorithm}.txt`, encode(text)]);
  }
  for (const [path, bytes] of tags) write(root, path, bytes);
  for (const algorithm of full.tagAlgorithms ?? algorithms) {
    const text = full.tagManifest(manifestOf(tags, algorithm), algorithm);
    write(root, `tagmanifest-${algorithm}.txt`, encode(text));
  }
  full.after?.(root);
}

function plainTagFiles(full: BagSpec & typeof DEFAULTS): [string, Buffer][] {
  const declaration = full.declaration ?? declare(full.version, full.encoding);
  const tags: [string, Buffer][] = [["bagit.txt", Buffer.from(declaration)]];
  if (full.info !== null) tags.push([infoName(full.version), full.encode(full.info)]);
  if (full.fetch !== undefined) tags.push(["fetch.txt", full.encode(full.fetch)]);
  for (const [path, text] of Object.entries(full.tags)) tags.push([path, Buffer.from(text)]);
  return tags;
}

export function edit(root: string, path: string, change: (bytes: Buffer) => Buffer | string): void {
  write(root, path, change(readFileSync(join(root, ...path.split("/")))));
}

function declare(version: string, encoding: string): string {
  return `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;
}

function infoName(version: string): string {
  return ["0.93", "0.94", "0.95"].includes(version) ? "package-info.txt" : "bag-info.txt";
}

function manifestOf(files: [string, Buffer | string][], algorithm: string): string {
  if (!/^(md5|sha\d+)$/.test(algorithm)) return files.map(([path]) => `00  ${path}\n`).join("");
  return files.map(([path, bytes]) => `${hashOf(algorithm, bytes)}  ${path}\n`).join("");
}
