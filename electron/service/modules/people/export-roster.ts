import { basename } from "node:path";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import { rosterCells, type RosterEntry } from "#shared/modules/people/roster-cells.ts";
import { orderRoster } from "#shared/modules/people/roster-order.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { writeWorkbook, type SheetContent } from "#service/records/export/write-sheet.ts";
import { readAllRecords } from "#service/records/record-reader.ts";
import { rosterOn } from "./roster-on.ts";

function sheetOf(
  people: readonly RosterEntry[],
  input: RouteInput<"people.exportRoster">,
): SheetContent {
  const shown = rosterCells.filter(
    (column) => input.includeSensitive === true || !column.isSensitive,
  );
  return {
    name: `${input.who === "members" ? "党员名册" : "人员名册"}（${input.day}）`,
    columns: [
      { header: "序号", width: 6, isText: false },
      ...shown.map(({ header, width }) => ({ header, width, isText: true })),
    ],
    rows: people.map((one, index) => [index + 1, ...shown.map((column) => column.of(one))]),
  };
}

/** The job `people.exportRoster`. */
export async function exportRoster(
  context: JobContext,
  input: RouteInput<"people.exportRoster">,
): Promise<RouteOutput<"people.exportRoster">> {
  if (input.includeSensitive === true) requireSensitive(context.viewer);
  context.progress({ label: "正在导出名册", done: 0, total: 0 });
  const values = new Map(
    readAllRecords(context.db, personRecord).map((record) => [record.uid, record.values]),
  );
  const roster = rosterOn(context.db, input.day as CalendarDate);
  const wanted = roster.filter(({ isMember }) => input.who === "all" || isMember);
  const people = orderRoster(wanted, input.order).map((person) => ({
    person,
    values: personRecord.valuesOf(values.get(person.uid) ?? {}),
  }));
  const bytes = await writeWorkbook([sheetOf(people, input)], context.clock.instant());
  context.signal.throwIfAborted();
  const path = context.pathOf(input.target);
  writeDurably(path, bytes);
  return { fileName: basename(path), rowCount: people.length };
}
