import { nextSerial, openGaps } from "#shared/modules/outgoing/number-sequence.ts";
import type { IssuedNumber } from "#shared/modules/documents/documents-contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { Series } from "./number-series.ts";

/** A number that was given, whatever became of it. */
export interface GivenNumber {
  readonly serial: number;
  readonly number: string;
  readonly subject: string;
  readonly issuedOn: string | null;
}

/** How far a series has come in a year. */
export interface SeriesYear {
  readonly first: number;
  readonly given: readonly GivenNumber[];
  readonly taken: readonly number[];
  readonly next: number;
  readonly openGaps: readonly number[];
}

/** The numbers of a series in a year, in their order. The year it begins in may start at a later number. */
export function seriesYear(db: ReadableDatabase, series: Series, year: number): SeriesYear {
  const given = db.all<GivenNumber>(
    sql`SELECT o.serial, o.number, o.subject, o.issued_on AS issuedOn FROM outgoing_paper o
        JOIN number_series s ON s.id = o.series_id
        WHERE s.uid = ${series.uid} AND o.year = ${year} ORDER BY o.serial`,
  );
  const first = year === Number(series.effectiveFrom.slice(0, 4)) ? series.firstSerial : 1;
  const taken = given.map(({ serial }) => serial);
  return { first, given, taken, next: nextSerial(taken, first), openGaps: openGaps(taken, first) };
}

interface IssuedRow extends Omit<IssuedNumber, "isVoided"> {
  readonly state: string;
}

/** What the register says of a document; null for a draft. */
export function issuedNumber(db: ReadableDatabase, documentUid: string): IssuedNumber | null {
  const row = db.get<IssuedRow>(
    sql`SELECT o.uid AS paperUid, o.number, o.issued_on AS issuedOn, o.state,
          (SELECT e.number FROM outgoing_paper e WHERE e.id = o.replaces_id) AS replaces,
          (SELECT l.number FROM outgoing_paper l WHERE l.replaces_id = o.id ORDER BY l.id DESC LIMIT 1) AS replacedBy,
          (SELECT count(*) FROM document_scan d WHERE d.document_uid = o.document_uid) AS scanCount
        FROM outgoing_paper o WHERE o.document_uid = ${documentUid}`,
  );
  if (!row) return null;
  const { state, ...rest } = row;
  return { ...rest, isVoided: state === "voided" };
}
