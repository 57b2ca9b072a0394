import { AppError } from "#shared/kernel/app-error.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readVersion } from "./own-template-files.ts";
import { readTemplates, type TemplateEntry } from "./template-folder.ts";
import { readOfficial, type TemplateInUse } from "./template-in-use.ts";

/** What a paper says of the template it was made with. */
interface MadeWith {
  readonly title: string;
  readonly template_name: string;
  readonly template_version: string;
  readonly template_sha256: string;
}

function refuseNewer(title: string): never {
  throw new AppError(
    "template-newer",
    `“${title}”用的模板已更新，不能照原样再做一份，没有做任何改动。`,
    { hint: "原来的文件还在；需要新的一份时，请在记录里重新生成文稿。" },
  );
}

/** The official entry a paper's template stands for; AppError `template-newer` where there is none by now. */
export function entryOfPaper(
  { templatesDir }: Pick<JobContext, "templatesDir">,
  { title, template_name: name }: Pick<MadeWith, "title" | "template_name">,
): TemplateEntry {
  return readTemplates(templatesDir).find((one) => one.name === name) ?? refuseNewer(title);
}

/**
 * The very template a paper was made with, official or a version of the branch's own, which are all kept
 * by their hashes. Throws AppError `template-newer` where it is there no more.
 */
export async function templateOfPaper(
  context: Pick<JobContext, "templatesDir" | "folder">,
  paper: MadeWith,
): Promise<TemplateInUse> {
  const entry = entryOfPaper(context, paper);
  const { template_sha256: sha256, template_version: version } = paper;
  const isOwn = entry.sha256 !== sha256;
  const bytes = isOwn
    ? await readVersion(context.folder, sha256)
    : await readOfficial(context, entry);
  return bytes ? { bytes, sha256, version, isOwn } : refuseNewer(paper.title);
}
