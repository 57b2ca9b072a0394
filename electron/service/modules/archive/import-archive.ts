import { basename, join, relative, sep } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { PackagePaper, PackageScan } from "#shared/modules/archive/package-format.ts";
import { readBagPath } from "#service/core/files/bagit/bag-path.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { readForeignFile } from "#service/core/files/read-foreign-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { readScan, storeScan } from "../outgoing/index.ts";
import { isDocx } from "../templates/index.ts";
import {
  freshPapers,
  freshScans,
  planBringIn,
  type BringInInput,
  type BringInPlan,
} from "./bring-in.ts";
import { judgePackage } from "./judge-package.ts";
import { readPackage } from "./read-package.ts";

const paperLimit = 30 * 1_048_576;

async function requireWhole(context: JobContext, root: string): Promise<void> {
  const { verdict, findings } = await judgePackage(root, {
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在核对", done: bytesDone, total: bytesTotal }),
  });
  if (verdict !== "invalid") return;
  const first = findings[0]?.message ?? "";
  throw new AppError("package-damaged", `档案包不完整或被改动过，没有导入任何内容。${first}`, {
    hint: "请用“接收查看”看清哪些文件有问题，请移交方重新拷贝一份。",
  });
}

function refusePaper(title: string, what: string): never {
  throw new AppError("package-unreadable", `文稿“${title}”${what}，没有导入任何内容。`, {
    hint: "请移交方重新归档；本台账没有改动。",
  });
}

/** The bytes of a paper, only if they are those that were registered. */
async function paperBytes(root: string, paper: PackagePaper): Promise<Uint8Array> {
  const { title, path, sha256, fileName } = paper;
  const read = readBagPath(`data/${path}`);
  if (!read.ok || read.path !== `data/${path}` || !/\.docx$/i.test(fileName))
    refusePaper(title, "的文件名不对");
  const bytes = await readForeignFile(join(root, "data", ...path.split("/")), paperLimit);
  if (bytes === null) refusePaper(title, "的文件不在档案包里");
  if (sha256Hex(bytes) !== sha256) refusePaper(title, "与登记的内容不一致");
  if (!(await isDocx(bytes))) refusePaper(title, "不是能打开的文稿");
  return bytes;
}

interface StoredPaper {
  readonly file: string;
  readonly paper: BringInInput["papers"][number];
}

async function storePaper(
  context: JobContext,
  root: string,
  paper: PackagePaper,
): Promise<StoredPaper> {
  const bytes = await paperBytes(root, paper);
  const folder = join(context.folder.documents, String(paper.archiveYear ?? "未定年度"));
  const file = uniquePathIn(folder, safeFileName(paper.fileName));
  writeDurably(file, bytes);
  const storedPath = relative(context.folder.root, file).split(sep).join("/");
  return { file, paper: { ...paper, storedPath } };
}

/** The bytes of a scan, only if they are those that were registered and what a scan can be. */
async function storeScanOf(
  context: JobContext,
  root: string,
  scan: PackageScan,
): Promise<BringInInput["scans"][number] & { readonly isNew: boolean }> {
  const { fileName, path, sha256 } = scan;
  const read = readBagPath(`data/${path}`);
  if (!read.ok || read.path !== `data/${path}`) refusePaper(fileName, "的文件名不对");
  const { bytes, ending } = await readScan(join(root, "data", ...path.split("/")));
  if (sha256Hex(bytes) !== sha256) refusePaper(fileName, "与登记的内容不一致");
  const stored = storeScan(context.folder.root, bytes, ending);
  return { ...scan, storedPath: stored.path, isNew: stored.isNew };
}

/** Copies the papers into the data folder and hands all to the command; nothing stays if it fails. */
async function bringAll(
  context: JobContext,
  root: string,
  given: Omit<BringInInput, "packageName" | "papers" | "scans">,
  papers: readonly PackagePaper[],
  coming: readonly PackageScan[],
): Promise<number> {
  const stored: StoredPaper[] = [];
  const scans: Awaited<ReturnType<typeof storeScanOf>>[] = [];
  try {
    for (const [done, paper] of papers.entries()) {
      context.signal.throwIfAborted();
      context.progress({ label: "正在拷入文稿", done, total: papers.length });
      stored.push(await storePaper(context, root, paper));
    }
    for (const scan of coming) {
      context.signal.throwIfAborted();
      scans.push(await storeScanOf(context, root, scan));
    }
    context.progress({ label: "正在导入记录", done: 0, total: 0 });
    const packageName = basename(root);
    const input = { packageName, ...given, papers: stored.map((one) => one.paper), scans };
    const { importSeq } = await context.submit<{ importSeq: number }>("archive.bringIn", input);
    return importSeq;
  } catch (error) {
    for (const { file } of stored) removeFile(file);
    for (const { isNew, storedPath } of scans)
      if (isNew) removeFile(join(context.folder.root, storedPath));
    throw error;
  }
}

function resultOf(plan: BringInPlan, paperCount: number, importSeq: number | null) {
  const withheld = plan.fresh.filter((one) => one.withheld.length > 0);
  const labels = withheld.flatMap((one) =>
    one.withheld.map((name) => one.type.fields[name]?.label ?? name),
  );
  return {
    ...{ importSeq, createdCount: plan.fresh.length, sameCount: plan.sameCount, paperCount },
    different: plan.different.map(({ type, uid, title }) => ({
      ...{ recordType: type.name, uid, title: `${type.label}“${title}”` },
    })),
    withheldCount: withheld.length,
    withheldLabels: [...new Set(labels)],
  };
}

/** The job `archive.import`: verifies a package, then brings in what is new of it, all or nothing. */
export async function importArchive(
  context: JobContext,
  input: RouteInput<"archive.import">,
): Promise<RouteOutput<"archive.import">> {
  const root = context.pathOf(input.folder);
  await requireWhole(context, root);
  const { contents, records: read, papers, scans, links } = await readPackage(root);
  if (contents.includesSensitive) requireSensitive(context.viewer);
  const records = read.map(({ type, all }) => ({ recordType: type.name, all }));
  const given = { records, links, includesSensitive: contents.includesSensitive };
  const plan = planBringIn(context.db, given);
  const coming = freshPapers(context.db, plan, papers);
  const comingScans = freshScans(context.db, coming, scans);
  const isNews = plan.fresh.length + coming.length + comingScans.length > 0;
  const importSeq = isNews ? await bringAll(context, root, given, coming, comingScans) : null;
  return resultOf(plan, coming.length, importSeq);
}
