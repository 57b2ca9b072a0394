import { createCipheriv, createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files as a branch's years hold them: papers, scans and photographs. */
const kinds = [
  { name: "会议记录", ending: "docx", count: 420, smallest: 18_000, largest: 140_000 },
  { name: "签字扫描件", ending: "pdf", count: 60, smallest: 400_000, largest: 1_800_000 },
  { name: "活动照片", ending: "jpg", count: 48, smallest: 1_800_000, largest: 5_200_000 },
] as const;

/** A file to archive; `path` is below data/. */
export interface SampleFile {
  readonly path: string;
  readonly source: { readonly kind: "file"; readonly path: string };
}

/** The sample on the disk and what has to be closed with the bench. */
export interface SampleFiles {
  readonly files: readonly SampleFile[];
  readonly byteCount: number;
  close(): void;
}

/** Bytes that no disk or file system can make smaller, the same at every run. */
function noise(seed: string, length: number): Buffer {
  const key = createHash("sha256").update(seed).digest().subarray(0, 16);
  return createCipheriv("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** Some 260 MB in about 530 files, written once for all figures that need them. */
export function createSampleFiles(folder: string): Promise<SampleFiles> {
  const root = join(folder, "archive-sources");
  mkdirSync(root);
  const files: SampleFile[] = [];
  let byteCount = 0;
  for (const { name, ending, count, smallest, largest } of kinds)
    for (let index = 0; index < count; index += 1) {
      const size = smallest + Math.round(((largest - smallest) * ((index * 37) % count)) / count);
      const path = join(root, `${name}${index}.${ending}`);
      writeFileSync(path, noise(`${name}${index}`, size));
      byteCount += size;
      const item = `2026年度/组织生活/第${Math.floor(index / 4)}次会议`;
      files.push({ path: `${item}/${name}${index}.${ending}`, source: { kind: "file", path } });
    }
  return Promise.resolve({ files, byteCount, close: () => undefined });
}
