import { join, relative, sep } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { numberSeries } from "#shared/modules/outgoing/number-series.record.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import { registerData, type RegisterFacts } from "#shared/modules/outgoing/register-data.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { eachRecord, type StoredRecord } from "#service/records/record-reader.ts";
import { shownDocument, type DocumentRow } from "../documents/index.ts";
import {
  fillInUse,
  requireTemplate,
  templateInUse,
  type TemplateEntry,
  type TemplateInUse,
} from "../templates/index.ts";
import { fontChoices } from "../fonts/index.ts";
import { seriesYear, type Series } from "../numbering/index.ts";
import { branchOfDay } from "../settings/index.ts";
import { replacedNumber, replacingNumber } from "./outgoing-repository.ts";
import { requireSeries } from "./plan-number.ts";

type Input = RouteInput<"outgoing.printRegister">;

function rowsOf(db: ReadableDatabase, { seriesUid, year }: Input): readonly StoredRecord[] {
  const ofYear = sql`t.year = ${year} AND t.series_id = (SELECT s.id FROM number_series s WHERE s.uid = ${seriesUid})`;
  return [...eachRecord(db, outgoingPaper, ofYear, sql`t.serial`)];
}

function factsOf({ db, clock }: JobContext, series: Series, input: Input): RegisterFacts {
  const asOf = clock.today();
  return {
    branchName: branchOfDay(db, asOf).fullName,
    seriesName: series.name,
    ...{ year: input.year, asOf },
    lines: rowsOf(db, input).map(({ uid, values }) => ({
      values: outgoingPaper.valuesOf(values),
      replaces: replacedNumber(db, uid)?.number ?? null,
      replacedBy: replacingNumber(db, uid)?.number ?? null,
    })),
    openGaps: seriesYear(db, series, input.year).openGaps,
  };
}

interface Printed {
  readonly template: TemplateEntry;
  readonly inUse: TemplateInUse;
  readonly series: Series;
  readonly data: object;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly madeAt: string;
}

function documentOf(
  context: JobContext,
  { year }: Input,
  printed: Printed,
): Omit<DocumentRow, "id"> {
  const { template, inUse, series, data, bytes, path, madeAt } = printed;
  return {
    uid: createUid(context.clock.epochMs()),
    ...{ record_type: numberSeries.name, record_uid: series.uid, record_revision: series.revision },
    ...{ record_title: series.name, title: `${year}年${template.label}（${series.name}）` },
    ...{ template_name: template.name, template_label: template.label },
    ...{ template_version: inUse.version, template_sha256: inUse.sha256 },
    ...{ snapshot: canonicalJson(data), options: null },
    path: relative(context.folder.root, path).split(sep).join("/"),
    ...{ sha256: sha256Hex(bytes), byte_count: bytes.length },
    ...{ archive_year: year, created_at: madeAt },
  };
}

/** The job `outgoing.printRegister`: the 发文登记簿 of a series and year as it stands today. */
export async function printRegister(
  context: JobContext,
  input: Input,
): Promise<RouteOutput<"outgoing.printRegister">> {
  context.progress({ label: "正在生成发文登记簿", done: 0, total: 1 });
  const series = requireSeries(context.db, input.seriesUid);
  const template = requireTemplate(context.templatesDir, "outgoingRegister", "outgoing-register");
  const data = registerData(factsOf(context, series, input));
  const madeAt = context.clock.instant();
  const inUse = await templateInUse(context, template);
  const bytes = await fillInUse(inUse, data, madeAt, fontChoices(context.db));
  const folder = join(context.folder.documents, String(input.year));
  const path = uniquePathIn(
    folder,
    `${safeFileName(`发文登记簿-${input.year}年-${series.name}`)}.docx`,
  );
  writeDurably(path, bytes);
  const row = documentOf(context, input, { template, inUse, series, data, bytes, path, madeAt });
  try {
    await context.submit("documents.register", row);
  } catch (error) {
    removeFile(path);
    throw error;
  }
  return shownDocument(context, row.uid);
}
