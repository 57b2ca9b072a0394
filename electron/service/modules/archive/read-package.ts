import { join } from "node:path";
import type { z } from "zod";
import { AppError } from "#shared/kernel/app-error.ts";
import {
  packageFile,
  packageFolder,
  packagePapersSchema,
  packageRecordsSchema,
  packageSchema,
  packageLinksSchema,
  packageScansSchema,
  papersFile,
  scansFile,
  linksFile,
  recordsFile,
  type PackageContents,
  type PackageLink,
  type PackagePaper,
  type PackageRecord,
  type PackageScan,
} from "#shared/modules/archive/package-format.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import { listFolder } from "#service/core/files/list-folder.ts";
import { readForeignFile } from "#service/core/files/read-foreign-file.ts";

/** A year is a few megabytes; parsing takes several times the size in memory. */
const jsonLimit = 64 * 1_048_576;
const totalLimit = 192 * 1_048_576;

/** A package of ours, read and checked in its form. */
export interface ReadPackage {
  readonly contents: PackageContents;
  readonly records: readonly {
    readonly type: RecordType;
    readonly all: readonly PackageRecord[];
  }[];
  readonly papers: readonly PackagePaper[];
  readonly scans: readonly PackageScan[];
  readonly links: readonly PackageLink[];
}

/** AppError `package-unreadable`: one sentence that names the file. */
function unreadable(file: string, what: string): AppError {
  return new AppError("package-unreadable", `档案包里的“${file}”${what}，没有导入任何内容。`, {
    hint: "可能由较新版本的程序写成，或不是本软件的档案包；本台账没有改动。",
  });
}

/** Reads the JSON files of one package; together they may not be larger than makes sense. */
class PackageReader {
  readonly #root: string;
  #left = totalLimit;

  constructor(root: string) {
    this.#root = root;
  }

  async read<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T> | null> {
    const bytes = await this.#bytesOf(file);
    if (bytes === null) return null;
    let content: unknown;
    try {
      content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      throw unreadable(file, "不是能读懂的数据");
    }
    const parsed = schema.safeParse(content);
    if (!parsed.success) throw unreadable(file, "格式不对");
    return parsed.data;
  }

  async #bytesOf(file: string): Promise<Uint8Array | null> {
    const limit = Math.min(jsonLimit, this.#left);
    try {
      const bytes = await readForeignFile(join(this.#root, "data", ...file.split("/")), limit);
      this.#left -= bytes?.length ?? 0;
      return bytes;
    } catch (error) {
      if (error instanceof AppError && error.code === "file-too-large")
        throw unreadable(file, "大得不正常");
      throw error;
    }
  }
}

/** What a package says of itself; null where it is not one of ours. Throws AppError `package-unreadable`. */
export async function readContents(root: string): Promise<PackageContents | null> {
  return new PackageReader(root).read(packageFile, packageSchema);
}

/** Files of record types that this version does not know may not be passed over in silence. */
async function refuseUnknown(root: string): Promise<void> {
  const known = new Set([
    packageFile,
    papersFile,
    scansFile,
    linksFile,
    ...recordTypes.map(({ name }) => recordsFile(name)),
  ]);
  for (const name of await listFolder(join(root, "data", packageFolder))) {
    const file = `${packageFolder}/${name}`;
    if (name.endsWith(".json") && !known.has(file)) throw unreadable(file, "本版本的程序不认识");
  }
}

/** What stands beside the records; a package of an earlier version may have less of it. */
async function readBesides(
  reader: PackageReader,
): Promise<Pick<ReadPackage, "papers" | "scans" | "links">> {
  return {
    papers: (await reader.read(papersFile, packagePapersSchema))?.papers ?? [],
    scans: (await reader.read(scansFile, packageScansSchema))?.scans ?? [],
    links: (await reader.read(linksFile, packageLinksSchema))?.links ?? [],
  };
}

/** A whole package of ours. Throws AppError `not-ours` or `package-unreadable`. */
export async function readPackage(root: string): Promise<ReadPackage> {
  const reader = new PackageReader(root);
  const contents = await reader.read(packageFile, packageSchema);
  if (!contents)
    throw new AppError("not-ours", "这不是本软件写的档案包，可以核对，不能导入。", {
      hint: "里面的文件可以直接打开查看；本台账没有改动。",
    });
  await refuseUnknown(root);
  const records: ReadPackage["records"][number][] = [];
  for (const type of recordTypes) {
    const found = await reader.read(recordsFile(type.name), packageRecordsSchema);
    if (found && found.recordType !== type.name)
      throw unreadable(recordsFile(type.name), "格式不对");
    if (found) records.push({ type, all: found.records });
  }
  return { contents, records, ...(await readBesides(reader)) };
}
