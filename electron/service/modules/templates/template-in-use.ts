import { join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import type { FontChoices } from "#shared/modules/fonts/paper-fonts.ts";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import { templateVersionText } from "#shared/modules/templates/template-version.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { judgeOwnTemplate } from "./judge-own-template.ts";
import { takeIn } from "./keep-own-template.ts";
import { templateFileLimit } from "./own-template-files.ts";
import { findOwnTemplate, type OwnTemplateRow } from "./own-template-repository.ts";
import type { TemplateEntry } from "./template-folder.ts";

/** The template a paper is filled with now: the branch's own where it has one, else the official one. */
export interface TemplateInUse {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** As it is written down with the paper, see `templateVersionText`. */
  readonly version: string;
  readonly isOwn: boolean;
}

/** The bytes of an official template. Throws AppError where its file was changed. */
export async function readOfficial(
  { templatesDir }: Pick<JobContext, "templatesDir">,
  template: TemplateEntry,
): Promise<Uint8Array> {
  const bytes = await readSmallFile(join(templatesDir, template.file), templateFileLimit);
  if (sha256Hex(bytes) !== template.sha256)
    throw new AppError("template-changed", "随程序安装的模板被改动过，没有生成文稿。", {
      hint: "请重新安装程序恢复模板；已有文稿不受影响。",
    });
  return bytes;
}

const waysOut = "请到“文稿—文稿模板”打开它改好，或点“用上一版”“恢复官方模板”。";
const toldAtOnce = 3;

function refuseBroken(label: string, findings: readonly TemplateFinding[]): never {
  const errors = findings.filter(({ level }) => level === "error");
  const told = errors.slice(0, toldAtOnce).map(({ where, message }) => `${where}：${message}`);
  const more = errors.length > toldAtOnce ? "……" : "";
  throw new AppError(
    "own-template-broken",
    `本单位的“${label}”模板有${errors.length}处问题，没有生成文稿。${told.join("")}${more}`,
    { hint: waysOut },
  );
}

async function ownInUse(
  context: JobContext,
  entry: TemplateEntry,
  row: OwnTemplateRow,
): Promise<TemplateInUse> {
  const judged = await judgeOwnTemplate(context, entry, row);
  if (judged.state === "missing")
    throw new AppError(
      "own-template-missing",
      `找不到本单位的“${entry.label}”模板（模板文件夹里的“${row.file_name}”），没有生成文稿。`,
      { hint: "它可能被移走或改了名。请放回原处；或到“文稿—文稿模板”点“用上一版”“恢复官方模板”。" },
    );
  if (judged.state === "broken") refuseBroken(entry.label, judged.findings);
  if (judged.state === "changed")
    await takeIn(context, entry, { ...judged, fileName: row.file_name });
  const { bytes, sha256 } = judged;
  const isNew = sha256 !== row.good_sha256;
  const takenOn = isNew ? context.clock.today() : row.good_at.slice(0, 10);
  return { bytes, sha256, version: templateVersionText(entry.version, takenOn), isOwn: true };
}

/**
 * Finds the template to fill: an own one is taken by its hash, checked first where it was changed, and
 * taken in where it has no error. Throws AppError with the ways out where it has, or where it is gone.
 */
export async function templateInUse(
  context: JobContext,
  entry: TemplateEntry,
): Promise<TemplateInUse> {
  const row = findOwnTemplate(context.db, entry.name);
  if (row) return ownInUse(context, entry, row);
  const bytes = await readOfficial(context, entry);
  const version = templateVersionText(entry.version, null);
  return { bytes, sha256: entry.sha256, version, isOwn: false };
}

/**
 * The bytes of a paper: the template filled, set in the fonts that stand in for others; the same for the
 * same data, fonts and `instant` (ISO with offset).
 */
export async function fillInUse(
  { bytes }: TemplateInUse,
  data: DocumentData,
  instant: string,
  fonts: FontChoices,
): Promise<Uint8Array> {
  const { fillParts } = await import("./fill-template.ts");
  const { packDocx } = await import("./normalise-docx.ts");
  const { replaceFonts } = await import("./replace-fonts.ts");
  return packDocx(replaceFonts(fillParts(bytes, data), fonts), instant);
}
