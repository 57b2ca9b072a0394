import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDatabase } from "#service/core/database/check-database.ts";
import type { Connection } from "#service/core/database/connection.ts";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { ListPage, RecordView } from "#shared/records/record-routes.ts";
import { putRow, releasedDatabase } from "../support/released-database.ts";
import { withDatabase } from "../support/service-digest.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";

const at = "2026-11-01T08:00:00.000+08:00";
const uidOf = (kind: number, number: number) =>
  `01970000-0000-7000-8${kind}00-${String(number).padStart(12, "0")}`;
const kinds = Object.keys(partKinds) as PartKind[];
const states = Object.keys(attendanceStates);

/** 姓名, stage, 党内职务, group, 离站. */
const people = [
  ["单立新", "full", "党支部书记", 1, null],
  ["曾国庆", "full", "组织委员", 2, null],
  ["仇海燕", "full", null, 1, null],
  ["解建军", "probationary", null, 2, null],
  ["许长河", "activist", null, null, null],
  ["孙玉洁", "full", null, 1, "2026-08-31"],
] as const;

const common = (kind: number, number: number, title: string) => ({
  ...{ id: number, uid: uidOf(kind, number), revision: 3, title, search_text: title },
  ...{ created_at: at, recorded_at: at, updated_at: at },
});

function fillPeople(db: Connection): void {
  for (const number of [1, 2]) {
    const name = `第${number}党小组`;
    putRow(db, "party_group", { ...common(1, number, name), name, name_pinyin: "dxz" });
  }
  people.forEach(([name, stage, post, group, left], index) => {
    putRow(db, "person", {
      ...common(2, index + 1, name),
      ...{ name, name_pinyin: "x", employee_number: `0${2600 + index}`, stage },
      ...{ party_post: post, party_group_id: group, left_on: left },
    });
  });
}

/** One gathering of each kind, every second one final, with everybody in some state and one from outside. */
function fillGathering(db: Connection, kind: PartKind, number: number): void {
  const day = `2026-0${1 + (number % 9)}-15`;
  putRow(db, "gathering", {
    ...common(3, number, `${partKinds[kind]}${number}`),
    ...{ kind, occurred_on: day, start_time: "22:30", end_time: "00:10", place: "会议室" },
    ...{ host_id: 1, host_name: "单立新", host_unit: "站长", recorder_name: "外来记录" },
    ...{ party_group_id: kind === "groupMeeting" ? 1 : null, note: "备注" },
    ...{ period: day.slice(0, 7), archive_year: 2026 },
    finalized_at: number % 2 === 0 ? at : null,
  });
  ["第一件", "第二件"].forEach((topic, position) => {
    const texts = { discussion: `讨论\n${topic}`, resolution: position === 0 ? "同意" : null };
    putRow(db, "gathering_agenda", { parent_id: number, position, topic, ...texts });
  });
  people.forEach(([name], position) => {
    putRow(db, "gathering_attendance", {
      ...{ parent_id: number, position, person_id: position + 1, person_name: name },
      ...{ person_unit: "班组", state: states[(position + number) % states.length]! },
      reason: position === 2 ? "值班" : null,
    });
  });
  putRow(db, "gathering_attendance", {
    ...{ parent_id: number, position: people.length, person_name: "闻广田" },
    ...{ person_unit: "党委组织科", state: "present" },
  });
}

/** What 0.1 had of people, gatherings, attendance and 议题: none of it may change. */
function digestOfOld(db: Connection): string {
  const record = "id, uid, revision, title, created_at, recorded_at, finalized_at, trashed_at";
  const queries = [
    `SELECT ${record}, name, employee_number, stage, party_post, party_group_id, left_on FROM person ORDER BY id`,
    `SELECT ${record}, occurred_on, start_time, end_time, place, host_id, host_name, host_unit,
       recorder_id, recorder_name, note, archive_year FROM gathering ORDER BY id`,
    `SELECT id, parent_id, position, person_id, person_name, person_unit, state, reason
       FROM gathering_attendance ORDER BY id`,
    `SELECT id, parent_id, position, topic, discussion, resolution FROM gathering_agenda ORDER BY id`,
  ];
  const rows = queries.map((text) => JSON.stringify(db.all({ text, values: [] })));
  return createHash("sha256").update(rows.join("\n")).digest("hex");
}

const lifeInMarch = 20;
const lifeChosen = 21;
const lifeInWinter = 22;

describe("a database of version 0.1", () => {
  let dataDir: string;
  let before: string;
  let t: TestLedger;
  beforeAll(async () => {
    dataDir = releasedDatabase((db) => {
      fillPeople(db);
      kinds.forEach((kind, index) => {
        fillGathering(db, kind, index + 1);
      });
      const life = (number: number, day: string, period: string) => {
        putRow(db, "gathering", {
          ...common(3, number, "组织生活会"),
          ...{ kind: "organizationalLife", occurred_on: day, period, archive_year: 2026 },
        });
      };
      life(lifeInMarch, "2026-03-08", "2026-03");
      life(lifeChosen, "2026-03-09", "2026");
      life(lifeInWinter, "2026-12-10", "2026-12");
      before = digestOfOld(db);
    });
    t = await startLedger({ dataDir });
  });
  afterAll(() => t.close());

  const valuesOf = async (number: number): Promise<GatheringValues> =>
    gathering.valuesOf(
      (await t.ask<RecordView>("gathering.get", { uid: uidOf(3, number) })).values,
    );

  test("opens, is whole, and keeps every old value, number and moment", () => {
    expect(withDatabase(join(dataDir, "ledger.db"), digestOfOld)).toBe(before);
    expect(withDatabase(join(dataDir, "ledger.db"), (db) => checkDatabase(db, "full"))).toEqual([]);
  });

  test.each(kinds.map((kind, index) => [kind, index + 1] as const))(
    "its %s has become one part of that kind, with its list and its 议题",
    async (kind, number) => {
      const values = await valuesOf(number);
      expect(values.parts).toMatchObject([{ kind }]);
      expect(values.parts[0]?.partyGroup?.title).toBe(
        kind === "groupMeeting" ? "第1党小组" : undefined,
      );
      expect(values.attendance.map(({ person, state, reason }) => [person, state, reason])).toEqual(
        [
          ...people.map(([name], position) => [
            { uid: uidOf(2, position + 1), name, unit: "班组" },
            states[(position + number) % states.length],
            position === 2 ? "值班" : null,
          ]),
          [{ uid: null, name: "闻广田", unit: "党委组织科" }, "present", null],
        ],
      );
      expect(
        values.agenda.map(({ topic, discussion, kind: sort }) => [topic, discussion, sort]),
      ).toEqual([
        ["第一件", "讨论\n第一件", "ordinary"],
        ["第二件", "讨论\n第二件", "ordinary"],
      ]);
      expect(values.actionItems).toEqual([]);
      const page = await t.ask<ListPage>("gathering.list", { view: "byKind", filterValue: kind });
      expect(page.rows.map(({ uid }) => uid)).toContain(uidOf(3, number));
    },
  );

  test("each line has its facts from the roster, the only ones there are", async () => {
    const { attendance } = await valuesOf(1);
    expect(
      attendance.map(({ stage, canVote, isCommittee, partyGroup }) => [
        ...[stage, canVote, isCommittee, partyGroup?.title ?? null],
      ]),
    ).toEqual([
      ["full", true, true, "第1党小组"],
      ["full", true, true, "第2党小组"],
      ["full", true, false, "第1党小组"],
      ["probationary", false, false, "第2党小组"],
      ["activist", false, false, null],
      ["full", true, false, "第1党小组"],
      [null, false, false, null],
    ]);
  });

  test("what was final counts whom it had counted: all that were listed but 列席 and 不计入应到", async () => {
    for (const [index] of kinds.entries()) {
      const values = await valuesOf(index + 1);
      const base = partBase(values.parts[0]!, values.attendance);
      expect(base.presentCount + base.onLeaveCount + base.absentCount + base.unrecordedCount).toBe(
        base.expectedCount,
      );
      if ((index + 1) % 2 !== 0) continue;
      const counted = values.attendance.filter(
        ({ state }) => state !== "observer" && state !== "excluded",
      );
      expect(base.expectedCount, values.title ?? "").toBe(counted.length);
    }
  });

  test("a 组织生活会 of the first quarter is last year's unless the clerk had said otherwise", async () => {
    const periodOf = async (number: number) => (await valuesOf(number)).parts[0]?.period;
    expect(await periodOf(lifeInMarch)).toBe("2025");
    expect(await periodOf(lifeChosen)).toBe("2026");
    expect(await periodOf(lifeInWinter)).toBe("2026");
    expect(await periodOf(1)).toBe("2026-02");
  });

  test("a member who had left is counted up to that day and not after", async () => {
    const names = async (occurredOn: string) =>
      (
        await t.ask<{ people: RosterPerson[] }>("gatherings.expected", {
          ...{ occurredOn, parts: [{ kind: "generalMeeting" }] },
        })
      ).people.map(({ name }) => name);
    expect(await names("2026-08-30")).toContain("孙玉洁");
    expect(await names("2026-08-31")).not.toContain("孙玉洁");
  });

  test("its records go on: changed, made final and numbered like new ones", async () => {
    const uid = uidOf(3, 1);
    const { revision } = await t.ask<RecordView>("gathering.get", { uid });
    const saved = await t.ask<{ revision: number }>("gathering.update", {
      ...{ uid, revision, values: { place: "活动室" } },
    });
    await t.ask("gathering.finalize", { uid, revision: saved.revision });
    const { parts } = await t.ask<{ parts: { number: number }[] }>("gatherings.numbers", {
      ...{ uid: null, occurredOn: "2026-12-01", parts: [{ kind: kinds[0]! }] },
    });
    expect(parts.map(({ number }) => number)).toEqual([2]);
  });
});
