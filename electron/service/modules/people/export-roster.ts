import { basename } from "node:path";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { memberStages } from "#shared/modules/people/member-stages.ts";
import { personRecord, type PersonValues } from "#shared/modules/people/person.record.ts";
import { orderRoster } from "#shared/modules/people/roster-order.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { displayText } from "#shared/records/display-text.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { writeWorkbook, type SheetContent } from "#service/records/export/write-sheet.ts";
import { readAllRecords } from "#service/records/record-reader.ts";
import { rosterOn } from "./roster-on.ts";

interface Listed {
  readonly person: RosterPerson;
  readonly values: PersonValues;
}

interface Column {
  readonly header: string;
  readonly width: number;
  readonly isSensitive?: boolean;
  readonly of: (listed: Listed) => string | null;
}

/** A column that holds a field of the person as it is registered today. */
function fieldColumn(name: keyof PersonValues, width: number): Column {
  const field = personRecord.fields[name];
  if (!field) throw new Error(`no field ${name}`);
  return {
    header: field.label,
    width,
    isSensitive: field.sensitive === true,
    of: ({ values }) => displayText(field, values[name]) || null,
  };
}

/** 党员名册, as branches keep it; what belongs to the day comes from the roster of that day. */
const columns: readonly Column[] = [
  { header: "姓名", width: 12, of: ({ person }) => person.name },
  fieldColumn("employeeNumber", 12),
  fieldColumn("gender", 6),
  fieldColumn("nation", 8),
  fieldColumn("birthOn", 12),
  fieldColumn("education", 12),
  fieldColumn("startedOn", 14),
  { header: "政治面貌", width: 14, of: ({ person }) => memberStages[person.stage] },
  { header: "表决权", width: 8, of: ({ person }) => (person.canVote ? "有" : null) },
  fieldColumn("joinedPartyOn", 12),
  fieldColumn("becameFullOn", 12),
  { header: "岗位/职务", width: 20, of: ({ person }) => person.unit },
  { header: "班组", width: 12, of: ({ person }) => person.team?.title ?? null },
  { header: "班次", width: 10, of: ({ person }) => person.shift?.title ?? null },
  { header: "党小组", width: 12, of: ({ person }) => person.partyGroup?.title ?? null },
  {
    header: "党内职务",
    width: 16,
    of: ({ person, values }) => person.posts || values.partyPost,
  },
  fieldColumn("relationInOn", 16),
  fieldColumn("relationOutOn", 16),
  fieldColumn("phone", 16),
  { header: "备注", width: 28, of: ({ person }) => person.notes.join("；") || null },
];

function sheetOf(
  people: readonly Listed[],
  input: RouteInput<"people.exportRoster">,
): SheetContent {
  const shown = columns.filter((column) => input.includeSensitive === true || !column.isSensitive);
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
