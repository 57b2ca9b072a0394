import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import { numberSeries } from "#shared/modules/outgoing/number-series.record.ts";
import type { NumberStyle } from "#shared/modules/outgoing/number-text.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { findRecord, readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";

/** A series as numbers are made with it. */
export interface Series {
  readonly uid: string;
  readonly revision: number;
  readonly name: string;
  readonly isOn: boolean;
  readonly kinds: readonly NumberKind[];
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly style: NumberStyle;
  /** The first number of the year it begins in; earlier ones stand in the paper register. */
  readonly firstSerial: number;
}

function branchCode(db: ReadableDatabase): string {
  const own = readAllRecords(db, branch)[0];
  return own ? (branch.valuesOf(own.values).documentCode ?? "") : "";
}

function toSeries(db: ReadableDatabase, { uid, revision, values }: StoredRecord): Series {
  const row = numberSeries.valuesOf(values);
  const form = row.form ?? "code";
  return {
    ...{ uid, revision, name: row.name ?? "", isOn: row.isOn },
    kinds: row.kinds.flatMap(({ kind }) => (kind === null ? [] : [kind])),
    effectiveFrom: row.effectiveFrom ?? "",
    style: { form, code: form === "plain" ? "" : (row.code ?? branchCode(db)) },
    firstSerial: row.firstSerial ?? 1,
  };
}

/** All series that are not in the trash, those that are on first, then by name. */
export function allSeries(db: ReadableDatabase): readonly Series[] {
  return readAllRecords(db, numberSeries)
    .map((record) => toSeries(db, record))
    .toSorted((a, b) => Number(b.isOn) - Number(a.isOn) || a.name.localeCompare(b.name, "zh-CN"));
}

/** The series of that uid, on or off; null where there is none. */
export function findSeries(db: ReadableDatabase, uid: string): Series | null {
  const record = findRecord(db, numberSeries, uid);
  return record ? toSeries(db, record) : null;
}

/** The series a kind is numbered by on a day (`YYYY-MM-DD`): of those that are on, the one that began last. */
export function seriesFor(db: ReadableDatabase, kind: NumberKind, day: string): Series | null {
  const inForce = allSeries(db)
    .filter(
      ({ isOn, kinds, effectiveFrom }) => isOn && kinds.includes(kind) && effectiveFrom <= day,
    )
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  return inForce.at(-1) ?? null;
}
