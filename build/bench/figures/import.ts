import { closeSync, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { personRecord } from "#shared/modules/people/person.record.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import { sourceOptions } from "../../../electron/service/command-line/service-options.ts";
import { openLedger } from "../../../electron/service/ledger.ts";
import { ledgerDoor, type LedgerDoor } from "../../demo/ledger-door.ts";
import type { Figure } from "../figure.ts";
import { rosterHeader, rosterRow, type RosterRow } from "../import/roster-rows.ts";
import { writeFlatSheets } from "../import/write-flat-sheets.ts";

const rowCount = 60_000;
/** A sheet of an import takes no more than 5,000 lines. */
const rowsASheet = 4_000;

/** Rows a second that a confirmed import writes, with search text, history and audit. */
export const importFigure: Figure = {
  name: "import",
  unit: "rows/s",
  better: "higher",
  goal: 0.03,
  rounds: 3,
  prepare: async ({ folder }) => {
    const rows = Array.from({ length: rowCount }, (_, index) => rosterRow(index));
    const sheets = await writeFlatSheets(join(folder, "名册"), rosterHeader, rows, rowsASheet);
    const records = rows.map(recordOf);
    return {
      measureSubject: () => importAll(join(folder, "导入"), sheets),
      measureControl: () => Promise.resolve(writeRaw(join(folder, "名册.jsonl"), records)),
      cleanUp: () => Promise.resolve(),
    };
  },
};

async function importAll(dataDir: string, sheets: readonly string[]): Promise<number> {
  rmSync(dataDir, { recursive: true, force: true });
  const ledger = await openLedger({ ...sourceOptions(dataDir), whenInUse: "refuse" });
  try {
    const door = ledgerDoor(ledger);
    let spentMs = 0;
    for (const sheet of sheets) spentMs += await importSheetIn(door, sheet);
    return rowCount / (spentMs / 1_000);
  } finally {
    await ledger.close();
  }
}

/** Reading and judging a sheet is not writing: only the confirmed import is timed. Milliseconds. */
async function importSheetIn({ ask, grant }: LedgerDoor, sheet: string): Promise<number> {
  const input = { file: grant(sheet, "read") };
  const { planId, counts } = await ask<ImportPreview>("person.previewImport", input);
  if (counts.new !== rowsASheet) throw new Error(`${sheet}: ${JSON.stringify(counts)}`);
  const begunAt = performance.now();
  await ask("person.confirmImport", { planId });
  return performance.now() - begunAt;
}

/** The same records, with all their fields, as lines of JSON in one write, on the disk. */
function writeRaw(path: string, records: readonly AnyValues[]): number {
  const begunAt = performance.now();
  const text = records.map((record) => JSON.stringify(record)).join("\n");
  const file = openSync(path, "w");
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  return records.length / ((performance.now() - begunAt) / 1_000);
}

function recordOf([name, employeeNumber, , nation, birthOn, education, position]: RosterRow) {
  const given = { name, employeeNumber, nation, birthOn, education, position };
  return { ...blankValues(personRecord), ...given } as AnyValues;
}
