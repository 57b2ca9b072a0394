import { join, relative, sep } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import type { DocumentRow } from "../documents/index.ts";
import type { PackageRow } from "./archive-repository.ts";
import type { Handover } from "./top-files.ts";

type NewDocument = Omit<DocumentRow, "id">;

/** What is registered together: the package, and the paper that is signed for it. */
export interface RegisteredPackage {
  readonly row: PackageRow;
  readonly handover: NewDocument;
}

function handoverRow(
  context: JobContext,
  row: PackageRow,
  { template, inUse, data }: Handover,
  bytes: Uint8Array,
  path: string,
): NewDocument {
  return {
    uid: createUid(context.clock.epochMs()),
    ...{ record_type: "archivePackage", record_uid: row.uid, record_revision: 1 },
    ...{ record_title: row.name, title: `${row.name}${template.label}` },
    ...{ template_name: template.name, template_label: template.label },
    ...{ template_version: inUse.version, template_sha256: inUse.sha256 },
    ...{ snapshot: canonicalJson(data ?? {}), options: null },
    path: relative(context.folder.root, path).split(sep).join("/"),
    ...{ sha256: sha256Hex(bytes), byte_count: bytes.length },
    archive_year: row.archive_year,
    created_at: context.clock.instant(),
  };
}

/** Keeps the 移交清单 among the papers and registers it with its package; answers its uid. */
export async function registerPackage(
  context: JobContext,
  row: PackageRow,
  handover: Handover,
): Promise<string> {
  const { bytes, template } = handover;
  if (bytes === null) throw new Error("a package was written without its list");
  const year = String(row.archive_year ?? context.clock.today().slice(0, 4));
  const name = safeFileName(`${template.label}-${row.name}`, 76);
  const path = uniquePathIn(join(context.folder.documents, year), `${name}.docx`);
  writeDurably(path, bytes);
  const paper = handoverRow(context, row, handover, bytes, path);
  try {
    await context.submit("archive.register", { row, handover: paper });
  } catch (error) {
    removeFile(path);
    throw error;
  }
  return paper.uid;
}
