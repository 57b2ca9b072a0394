import { join } from "node:path";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { fontChoices } from "../fonts/index.ts";
import type { TemplateEntry } from "./template-folder.ts";

const templateLimit = 10 * 1_048_576;

/** The bytes of an official template filled with data. Throws AppError where the template was changed. */
export async function fillOfficialTemplate(
  { templatesDir, clock, db }: Pick<JobContext, "templatesDir" | "clock" | "db">,
  template: TemplateEntry,
  data: DocumentData,
): Promise<Uint8Array> {
  const bytes = await readSmallFile(join(templatesDir, template.file), templateLimit);
  if (sha256Hex(bytes) !== template.sha256)
    throw new AppError("template-changed", "随程序安装的模板被改动过，没有生成文稿。", {
      hint: "请重新安装程序恢复模板；已有文稿不受影响。",
    });
  const { fillParts } = await import("./fill-template.ts");
  const { packDocx } = await import("./normalise-docx.ts");
  const { replaceFonts } = await import("./replace-fonts.ts");
  return packDocx(replaceFonts(fillParts(bytes, data), fontChoices(db)), clock.instant());
}
