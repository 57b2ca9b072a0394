import { basename, extname } from "node:path";
import {
  archiveClassOf,
  itemFolder,
  paperName,
  yearFolder,
} from "#shared/modules/archive/archive-names.ts";
import { retentionOf, type Retention } from "#shared/modules/archive/retention-of.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { documentsOfYear, sensitiveCheck, type DocumentRow } from "../documents/index.ts";
import { issuedNumber } from "../numbering/index.ts";
import { scanRows, type ScanRow } from "../outgoing/index.ts";
import { retentionRulesOn } from "./retention-repository.ts";
import type { ArchiveScope, ScopeRecords } from "./scope-records.ts";

/** A scan of a signed paper and where it lies in the package. */
export interface ItemScan {
  readonly row: ScanRow;
  readonly path: string;
}

/** A paper of a 件 and where it lies in the package, with its scans beside it; `path` is below data/. */
export interface ItemPaper {
  readonly row: DocumentRow;
  readonly path: string;
  /** 文号; null where it was not issued, or its number is void. */
  readonly number: string | null;
  readonly scans: readonly ItemScan[];
}

/** One 件: a record with its papers in a folder of its own. */
export interface ArchiveItem {
  readonly type: RecordType;
  readonly record: StoredRecord;
  readonly archiveYear: number | null;
  /** 成文日期 or the day it happened, `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly className: string;
  /** Below data/. */
  readonly folder: string;
  readonly retention: Retention | null;
  readonly papers: readonly ItemPaper[];
  /** Papers that print what is withheld from this package. */
  readonly withheld: readonly DocumentRow[];
}

/** What the 件 of a package are read with. */
export interface ItemSource {
  readonly db: ReadableDatabase;
  readonly templatesDir: string;
  readonly today: CalendarDate;
}

interface Draft {
  readonly type: RecordType;
  readonly record: StoredRecord;
  readonly archiveYear: number | null;
  readonly rows: readonly DocumentRow[];
}

function dayIn({ dated }: RecordType, { values }: StoredRecord): string | null {
  if (!dated) return null;
  const day = values[dated.signedOn ?? dated.on] ?? values[dated.on];
  return typeof day === "string" ? day : null;
}

function yearIn({ values }: StoredRecord): number | null {
  const year = values["archiveYear"];
  return typeof year === "number" ? year : null;
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** A dated record is one 件 of its 归档年度; an undated one is one for each year it was printed in. */
function draftsOf(
  type: RecordType,
  record: StoredRecord,
  rows: readonly DocumentRow[],
): readonly Draft[] {
  if (type.dated) {
    const isFiled = type.documents.length > 0 || rows.length > 0;
    return isFiled ? [{ type, record, archiveYear: yearIn(record), rows }] : [];
  }
  return [...groupBy(rows, (row) => row.archive_year)].map(([archiveYear, ofYear]) => ({
    type,
    record,
    archiveYear,
    rows: ofYear,
  }));
}

function inOrder(a: Draft, b: Draft): number {
  const key = ({ type, record, archiveYear }: Draft) =>
    `${archiveYear ?? 0} ${archiveClassOf(type)} ${dayIn(type, record) ?? ""} ${record.uid}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Folders are given in order, so that equal titles of one day are numbered the same each time. */
class Folders {
  readonly #taken = new Map<string, Set<string>>();

  next(parent: string, day: string | null, title: string): string {
    const taken = this.#taken.get(parent) ?? new Set<string>();
    this.#taken.set(parent, taken);
    return `${parent}/${itemFolder(taken, day, title)}`;
  }
}

/** What the papers of a package are laid out with. */
interface PaperFacts {
  readonly numberOf: (row: DocumentRow) => string | null;
  readonly scans: ReadonlyMap<string, readonly ScanRow[]>;
}

function paperFactsOf(db: ReadableDatabase): PaperFacts {
  return {
    numberOf: (row) => {
      const issued = issuedNumber(db, row.uid);
      return issued === null || issued.isVoided ? null : issued.number;
    },
    scans: groupBy(scanRows(db, null), (scan) => scan.document_uid),
  };
}

/** A paper's name, and those of its scans after it: 通知.docx, 通知-签字扫描件.pdf. */
function papersIn(
  folder: string,
  rows: readonly DocumentRow[],
  { numberOf, scans }: PaperFacts,
): readonly ItemPaper[] {
  // The record's own data stands beside its papers.
  const taken = new Set([itemDataName]);
  const place = (name: string) => `${folder}/${paperName(taken, name)}`;
  return rows.map((row) => {
    const name = basename(row.path);
    const path = place(name);
    const own = (scans.get(row.uid) ?? []).map((scan) => ({
      row: scan,
      path: place(`${name.replace(/\.docx$/i, "").slice(0, 44)}-签字扫描件${extname(scan.path)}`),
    }));
    return { row, path, number: numberOf(row), scans: own };
  });
}

/** The file of a 件 that holds its record. */
export const itemDataName = "件.json";

/** The 件 of a package in the order of the 归档文件目录. */
export function archiveItems(
  source: ItemSource,
  scope: ArchiveScope,
  records: ScopeRecords,
): readonly ArchiveItem[] {
  const { db, today } = source;
  const papers = groupBy(documentsOfYear(db, null), (row) => row.record_uid);
  const isInScope = (year: number | null) =>
    scope.archiveYear === null || year === scope.archiveYear;
  const drafts = [...records].flatMap(([type, all]) =>
    all
      .filter(({ trashedAt }) => trashedAt === null)
      .flatMap((record) => {
        const rows = (papers.get(record.uid) ?? []).filter((row) => row.record_type === type.name);
        return draftsOf(type, record, rows);
      })
      .filter(({ archiveYear }) => isInScope(archiveYear)),
  );
  const rules = retentionRulesOn(db, today);
  const isSensitive = scope.includeSensitive ? () => false : sensitiveCheck(source);
  const folders = new Folders();
  const facts = paperFactsOf(db);
  return drafts.toSorted(inOrder).map(({ type, record, archiveYear, rows }): ArchiveItem => {
    const className = archiveClassOf(type);
    const day = dayIn(type, record);
    const folder = folders.next(`${yearFolder(archiveYear)}/${className}`, day, record.title);
    const withheld = rows.filter(isSensitive);
    const shown = rows.filter((row) => !withheld.includes(row));
    const retention = retentionOf(type, record.values, rules);
    return {
      ...{ type, record, archiveYear, day, className, folder, retention, withheld },
      papers: papersIn(folder, shown, facts),
    };
  });
}
