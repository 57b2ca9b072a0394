import { AppError } from "#shared/kernel/app-error.ts";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readOwnFile } from "./own-template-files.ts";
import type { OwnTemplateRow } from "./own-template-repository.ts";
import { expectationOf, expectationStamp } from "./template-expectation.ts";
import type { TemplateEntry } from "./template-folder.ts";

/** The file of an own template as it lies there now. */
export type JudgedTemplate =
  | { readonly state: "missing"; readonly findings: readonly TemplateFinding[] }
  | {
      readonly state: "same" | "changed" | "broken";
      readonly bytes: Uint8Array;
      readonly sha256: string;
      readonly findings: readonly TemplateFinding[];
    };

/** Whether any finding keeps a template from being used. */
export function hasError(findings: readonly TemplateFinding[]): boolean {
  return findings.some(({ level }) => level === "error");
}

/** Checks bytes for one of our templates; findings only. */
export async function checkFor(
  entry: TemplateEntry,
  bytes: Uint8Array,
): Promise<readonly TemplateFinding[]> {
  const { checkTemplate } = await import("./check-template.ts");
  return checkTemplate(bytes, expectationOf(entry));
}

const tooLarge: TemplateFinding = {
  level: "error",
  message: "文件超过10 MB，请删去模板中的图片等大件后再试。",
  where: "文件",
};

async function readFile(
  { folder }: Pick<JobContext, "folder">,
  row: OwnTemplateRow,
): Promise<Uint8Array | TemplateFinding | null> {
  try {
    return await readOwnFile(folder, row.file_name);
  } catch (error) {
    if (error instanceof AppError && error.code === "file-too-large") return tooLarge;
    throw error;
  }
}

/**
 * Reads the file and checks it where it is not the last good version, or where what it was checked
 * against has changed since. Writes nothing.
 */
export async function judgeOwnTemplate(
  context: Pick<JobContext, "folder">,
  entry: TemplateEntry,
  row: OwnTemplateRow,
): Promise<JudgedTemplate> {
  const bytes = await readFile(context, row);
  if (bytes === null) return { state: "missing", findings: [] };
  if (!(bytes instanceof Uint8Array))
    return { state: "broken", bytes: new Uint8Array(), sha256: "", findings: [bytes] };
  const sha256 = sha256Hex(bytes);
  const isKnown = sha256 === row.good_sha256 && row.checked_against === expectationStamp(entry);
  if (isKnown) return { state: "same", bytes, sha256, findings: [] };
  const findings = await checkFor(entry, bytes);
  return { state: hasError(findings) ? "broken" : "changed", bytes, sha256, findings };
}
