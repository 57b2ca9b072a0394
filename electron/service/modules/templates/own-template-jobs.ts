import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { readForeignFile } from "#service/core/files/read-foreign-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { checkFor, hasError, judgeOwnTemplate } from "./judge-own-template.ts";
import { takeIn } from "./keep-own-template.ts";
import { ownFileName } from "./own-file-name.ts";
import {
  moveAside,
  moveBack,
  readVersion,
  templateFileLimit,
  writeOwnFile,
} from "./own-template-files.ts";
import { findOwnTemplate, type OwnTemplateRow } from "./own-template-repository.ts";
import { templateNamed, type TemplateEntry } from "./template-folder.ts";
import { readOfficial } from "./template-in-use.ts";

interface Named {
  readonly templateName: string;
}

function requireOwn(
  { db, templatesDir }: JobContext,
  { templateName }: Named,
): { readonly entry: TemplateEntry; readonly row: OwnTemplateRow } {
  const entry = templateNamed(templatesDir, templateName);
  const row = findOwnTemplate(db, templateName);
  if (!row)
    throw new AppError("no-own-template", `“${entry.label}”用的是官方模板，没有做任何改动。`, {
      hint: "要改它，请先点“复制一份来改”。",
    });
  return { entry, row };
}

/** The job `templates.copy`: the official template as a file that the clerk may edit. */
export async function copyOfficial(
  context: JobContext,
  { templateName }: RouteInput<"templates.copy">,
): Promise<RouteOutput<"templates.copy">> {
  const entry = templateNamed(context.templatesDir, templateName);
  if (findOwnTemplate(context.db, templateName))
    throw new AppError("own-template-there", `“${entry.label}”已经有本单位的模板，没有再复制。`, {
      hint: "请点“打开”来改它；要从官方模板重新开始，请先点“恢复官方模板”。",
    });
  const bytes = await readOfficial(context, entry);
  const fileName = ownFileName(context.templatesDir, entry);
  const path = writeOwnFile(context.folder, fileName, bytes);
  try {
    const { sha256, version: baseVersion } = entry;
    await takeIn(context, entry, { bytes, sha256, fileName, baseVersion });
  } catch (error) {
    removeFile(path);
    throw error;
  }
  return { fileName };
}

/** Puts bytes in place of the file that lies there, which is moved aside; undone where `keep` fails. */
async function replaceFile(
  { folder, clock }: JobContext,
  fileName: string,
  bytes: Uint8Array,
  keep: () => Promise<void>,
): Promise<string | null> {
  const keptAs = moveAside(folder, fileName, clock.instant());
  try {
    const path = writeOwnFile(folder, fileName, bytes);
    try {
      await keep();
    } catch (error) {
      removeFile(path);
      throw error;
    }
  } catch (error) {
    if (keptAs !== null) moveBack(folder, fileName, keptAs);
    throw error;
  }
  return keptAs;
}

/** The job `templates.place`: a .docx from elsewhere becomes the branch's template once it passes the check. */
export async function placeTemplate(
  context: JobContext,
  { templateName, file }: RouteInput<"templates.place">,
): Promise<RouteOutput<"templates.place">> {
  const entry = templateNamed(context.templatesDir, templateName);
  const bytes = await readForeignFile(context.pathOf(file), templateFileLimit);
  if (bytes === null)
    throw new AppError("file-missing", "找不到这个文件，可能U盘已拔出。没有做任何改动。", {
      hint: "请插好U盘，重新选择文件。",
    });
  const findings = [...(await checkFor(entry, bytes))];
  if (hasError(findings)) return { findings, isTaken: false };
  const known = findOwnTemplate(context.db, templateName);
  const fileName = known?.file_name ?? ownFileName(context.templatesDir, entry);
  const good = { bytes, sha256: sha256Hex(bytes), fileName, baseVersion: entry.version };
  await replaceFile(context, fileName, bytes, () => takeIn(context, entry, good));
  return { findings, isTaken: true };
}

/** The job `templates.check`: what is wrong with the branch's template; a changed one without errors is taken in. */
export async function checkOwnTemplate(
  context: JobContext,
  input: RouteInput<"templates.check">,
): Promise<RouteOutput<"templates.check">> {
  const { entry, row } = requireOwn(context, input);
  const judged = await judgeOwnTemplate(context, entry, row);
  if (judged.state === "missing")
    throw new AppError("own-template-missing", `找不到“${row.file_name}”，没有做任何改动。`, {
      hint: "请把它放回“模板”文件夹，或点“用上一版”“恢复官方模板”。",
    });
  if (judged.state === "changed")
    await takeIn(context, entry, { ...judged, fileName: row.file_name });
  // What only warns is told again, though the version is known.
  const findings = judged.state === "same" ? await checkFor(entry, judged.bytes) : judged.findings;
  return { findings: [...findings], isTaken: judged.state !== "broken" };
}

/** The version 用上一版 brings back: the last good one, or where that lies there, the one before. */
export function previousVersion(
  row: OwnTemplateRow,
  currentSha256: string | null,
): { readonly sha256: string; readonly at: string } | null {
  if (currentSha256 !== row.good_sha256) return { sha256: row.good_sha256, at: row.good_at };
  return row.before_sha256 === null
    ? null
    : { sha256: row.before_sha256, at: row.before_at ?? row.good_at };
}

/** The job `templates.usePrevious`: a good version back in place; the file that lies there is moved aside. */
export async function usePrevious(
  context: JobContext,
  input: RouteInput<"templates.usePrevious">,
): Promise<RouteOutput<"templates.usePrevious">> {
  const { entry, row } = requireOwn(context, input);
  const judged = await judgeOwnTemplate(context, entry, row);
  const previous = previousVersion(row, judged.state === "missing" ? null : judged.sha256);
  const bytes = previous ? await readVersion(context.folder, previous.sha256) : null;
  if (previous === null || bytes === null || sha256Hex(bytes) !== previous.sha256)
    throw new AppError("no-version", `没有“${entry.label}”以前的版本，没有做任何改动。`, {
      hint: "可以点“恢复官方模板”，再复制一份来改。",
    });
  const findings = await checkFor(entry, bytes);
  if (hasError(findings))
    throw new AppError("own-template-broken", "以前的版本在新版程序里也有问题，没有做任何改动。", {
      hint: "请点“恢复官方模板”，再复制一份来改。",
    });
  const good = { bytes, sha256: previous.sha256, fileName: row.file_name };
  const keptAs = await replaceFile(context, row.file_name, bytes, () =>
    takeIn(context, entry, good),
  );
  return { keptAs };
}

/** The job `templates.withdraw`: the official template is used again; the branch's file is moved aside. */
export async function withdrawTemplate(
  context: JobContext,
  input: RouteInput<"templates.withdraw">,
): Promise<RouteOutput<"templates.withdraw">> {
  const { row } = requireOwn(context, input);
  const { folder, clock } = context;
  const keptAs = moveAside(folder, row.file_name, clock.instant());
  try {
    await context.submit("templates.drop", { templateName: input.templateName });
  } catch (error) {
    if (keptAs !== null) moveBack(folder, row.file_name, keptAs);
    throw error;
  }
  return { keptAs };
}
