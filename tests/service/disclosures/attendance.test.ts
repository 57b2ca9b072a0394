import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addUpHours } from "#shared/modules/disclosures/hours-of-table.ts";
import { rowsOf, tableOf, type TableColumn } from "#shared/modules/disclosures/disclosure-table.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
});
afterEach(() => t.close());

const read = (type: string, uid: string) => t.ask<RecordView>(`${type}.get`, { uid, reveal: true });

async function topic(): Promise<RecordView> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  return read("disclosureTopic", rows.find(({ title }) => title === "考勤考核")!.uid);
}

async function changeTopic(values: AnyValues): Promise<void> {
  const { uid, revision } = await topic();
  await t.ask("disclosureTopic.update", { uid, revision, values });
}

async function begin(period = "2026-10", madeOn = "2026-11-05"): Promise<SavedRecord> {
  const { uid } = await topic();
  return t.ask("disclosures.begin", { topicUid: uid, period, madeOn, copyLines: false });
}

const day = (name: string): TableColumn => ({ name, kind: "mark", width: 3, isHeld: false });
const hoursColumns: readonly TableColumn[] = [
  { name: "姓名", kind: "text", width: 5, isHeld: false },
  ...["1", "2", "3"].map(day),
  { name: "工时合计", kind: "hoursSum", width: 5, isHeld: false },
];

describe("an attendance sheet kept in hours", () => {
  async function begun(): Promise<SavedRecord> {
    const columns = rowsOf({ columns: hoursColumns, lines: [] }).columns;
    await changeTopic({ checkKind: "hours", columns });
    return begin();
  }

  const save = (target: SavedRecord, lines: readonly (readonly string[])[]) =>
    t.ask<SavedRecord>("disclosure.update", {
      ...target,
      values: { ...rowsOf(addUpHours({ columns: hoursColumns, lines })) },
    });

  test("is begun as its topic keeps it, and its sums are checked against its days", async () => {
    const saved = await save(await begun(), [
      ["单立新", "8", "7.5", "休", ""],
      ["曾国庆", "12", "0", "12", ""],
    ]);
    const { values } = await read("disclosure", saved.uid);
    expect(values["checkKind"]).toBe("hours");
    const table = tableOf(values as unknown as Parameters<typeof tableOf>[0]);
    expect(table.lines.map((texts) => texts[4])).toEqual(["15.5", "24"]);
    const state = await t.ask<RouteOutput<"disclosures.state">>("disclosures.state", {
      uid: saved.uid,
    });
    expect(state.findings).toEqual([
      { kind: "equal", sentence: "2行每日工时与工时合计相符，共39.5小时。" },
    ]);
  });

  test("takes no day of more than 24 hours or finer than a tenth, and keeps what was there", async () => {
    const saved = await save(await begun(), [["单立新", "8", "8", "8", ""]]);
    const wrong = rowsOf({ columns: hoursColumns, lines: [["单立新", "25", "8.25", "8", ""]] });
    const refusal = await t.refuse("disclosure.update", { ...saved, values: { ...wrong } });
    expect(JSON.stringify(refusal)).toContain("第1行“1”栏的“25”、第1行“2”栏的“8.25”不是工时");
    const kept = (await read("disclosure", saved.uid)).values["lines"] as AnyValues[];
    expect(kept[0]).toMatchObject({ c2: "8", c3: "8", c5: "24" });
  });
});

describe("the symbols of an attendance sheet", () => {
  const marksOf = async (uid: string) =>
    ((await read("disclosure", uid)).values["marks"] as AnyValues[]).map(
      ({ mark, meaning }) => `${mark as string}${meaning as string}`,
    );
  const oilMan = { mark: "巡", meaning: "巡线" };

  test("go along when a notice is begun, and a later change of the topic changes no notice", async () => {
    const first = await begin();
    expect(await marksOf(first.uid)).toEqual([
      ...["√出勤", "休休息", "年年休", "病病假", "事事假", "公公出", "旷旷工"],
    ]);
    await changeTopic({ marks: [oilMan] });
    expect((await marksOf(first.uid)).length).toBe(7);
    const next = await begin("2026-11", "2026-12-04");
    expect(await marksOf(next.uid)).toEqual(["巡巡线"]);
  });

  test("that have no meaning in the legend are told before the sheet is posted", async () => {
    const { uid, revision } = await begin();
    const { values } = await read("disclosure", uid);
    const { columns } = tableOf(values as unknown as Parameters<typeof tableOf>[0]);
    const line = columns.map(({ name }) => ({ 姓名: "单立新", 1: "√", 2: "巡" })[name] ?? "");
    const { lines, heldLines } = rowsOf({ columns, lines: [line] });
    const saved = await t.ask<SavedRecord>("disclosure.update", {
      ...{ uid, revision },
      values: { lines, heldLines },
    });
    const findings = async () =>
      (await t.ask<RouteOutput<"disclosures.state">>("disclosures.state", { uid })).findings;
    expect(await findings()).toEqual([
      { kind: "incomplete", sentence: expect.stringContaining("表里有“巡”") as string },
    ]);
    const marks = [...(values["marks"] as AnyValues[]), oilMan];
    await t.ask("disclosure.update", { ...saved, values: { marks } });
    expect(await findings()).toEqual([]);
  });
});
