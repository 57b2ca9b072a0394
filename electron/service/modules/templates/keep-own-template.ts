import type { AnyValues } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { keepVersion } from "./own-template-files.ts";
import { findOwnTemplate, putOwnTemplate, type OwnTemplateRow } from "./own-template-repository.ts";
import { expectationStamp } from "./template-expectation.ts";
import type { TemplateEntry } from "./template-folder.ts";

/** What the command `templates.keep` is given. */
export interface KeptVersion {
  readonly templateName: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly checkedAgainst: string;
  /** The official version it was made from; null leaves what is known of it. */
  readonly baseVersion: number | null;
}

/** Tells the audit what became of an own template. */
export function recordOwnTemplate(
  context: CommandContext,
  before: OwnTemplateRow | undefined,
  after: OwnTemplateRow | null,
): void {
  const values = (row: OwnTemplateRow | null | undefined): AnyValues | null =>
    row ? { ...row } : null;
  context.record({
    recordType: "ownTemplate",
    uid: before?.uid ?? after?.uid ?? "",
    before: values(before),
    after: values(after),
    sensitiveFields: [],
  });
}

function firstRow(context: CommandContext, version: KeptVersion): OwnTemplateRow {
  const instant = context.clock.instant();
  return {
    uid: createUid(context.clock.epochMs()),
    template_name: version.templateName,
    file_name: version.fileName,
    base_version: version.baseVersion ?? 1,
    ...{ good_sha256: version.sha256, good_at: instant, before_sha256: null, before_at: null },
    checked_against: version.checkedAgainst,
    created_at: instant,
  };
}

function nextRow(context: CommandContext, row: OwnTemplateRow, version: KeptVersion) {
  const known = {
    ...row,
    file_name: version.fileName,
    base_version: version.baseVersion ?? row.base_version,
    checked_against: version.checkedAgainst,
  };
  if (row.good_sha256 === version.sha256) return known;
  const good = { good_sha256: version.sha256, good_at: context.clock.instant() };
  return { ...known, ...good, before_sha256: row.good_sha256, before_at: row.good_at };
}

/** The command `templates.keep`: a version that passed the check becomes the branch's template. */
export function keepOwnTemplate(context: CommandContext, version: KeptVersion): null {
  const before = findOwnTemplate(context.db, version.templateName);
  const after = before ? nextRow(context, before, version) : firstRow(context, version);
  putOwnTemplate(context.db, after);
  recordOwnTemplate(context, before, after);
  return null;
}

/** The file that was found good, and the official version it was made from where that is known. */
interface GoodVersion {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly fileName: string;
  readonly baseVersion?: number;
}

/** Keeps the bytes of a good version and makes it the branch's template. Its file lies in the folder already. */
export async function takeIn(
  context: JobContext,
  entry: TemplateEntry,
  { bytes, sha256, fileName, baseVersion }: GoodVersion,
): Promise<void> {
  keepVersion(context.folder, sha256, bytes);
  const version: KeptVersion = {
    ...{ templateName: entry.name, fileName, sha256, baseVersion: baseVersion ?? null },
    checkedAgainst: expectationStamp(entry),
  };
  await context.submit("templates.keep", version);
}
