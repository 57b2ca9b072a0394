import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { ledgerDoor } from "../../../build/demo/ledger-door.ts";
import { exampleFolder, loadExampleBranch } from "../../../build/demo/load-example-branch.ts";
import type { LoadedPlans } from "../../../build/demo/load-plans.ts";
import { textOf } from "../documents/docx-fixtures.ts";
import { printPages, isPageNumber } from "../documents/printed-pages.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
let plans: LoadedPlans;
beforeAll(async () => {
  t = await startLedger({ clockStartAt: "2026-11-24T10:00:00+08:00" });
  ({ plans } = await loadExampleBranch(ledgerDoor(t.ledger)));
}, 60_000);
afterAll(() => t.close());

async function paper(recordType: string, recordUid: string, templateName: string) {
  const input = { recordType, recordUid, templateName };
  const { uid } = await t.ask<GeneratedDocument>("documents.generate", input);
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid });
  return Buffer.from(base64, "base64");
}

const valuesOf = async (type: string, uid: string): Promise<AnyValues> =>
  (await t.ask<RecordView>(`${type}.get`, { uid })).values;

test("a sheet in the branch's own columns becomes its layout and its tasks, column for column", async () => {
  const { columns, tasks, title } = await t.ask<RouteOutput<"plans.schedule">>("plans.schedule", {
    ...{ year: 2026, month: "2026-10" },
  });
  expect(title).toBe("2026年重点工作推进表");
  expect(columns.map(({ label }) => label)).toEqual([
    ...["序号", "工作类别", "重点工作", "具体措施", "成果形式", "责任领导", "责任人", "配合单位"],
    ...["完成时限", "验收方式", "本月进展", "下月安排", "存在问题", "状态", "销号日期"],
  ]);
  expect(columns.find(({ label }) => label === "验收方式")?.name).toBe("own1");
  expect(tasks).toHaveLength(12);
  expect(tasks[9]?.cells).toMatchObject({
    ...{ number: "10", title: "防汛和冬防准备", due: "10月31日", own1: "看记录" },
    ...{ owner: "赵铁柱", state: "已销号", closedOn: "10月31日" },
  });
  expect(tasks.filter(({ isOverdue }) => isOverdue).map(({ cells }) => cells["number"])).toEqual([
    "11",
  ]);
});

test("the same sheet again adds nothing and says why, row by row", async () => {
  const file = t.grant(join(exampleFolder, "重点工作推进表.xlsx"), "read");
  const sheet = await t.ask<RouteOutput<"plans.readSheet">>("plans.readSheet", { file });
  const reply = await t.ask<RouteOutput<"plans.takeSheet">>("plans.takeSheet", {
    ...{ year: 2026, month: "2026-03", setsLayout: false },
    ...sheet,
  });
  expect(reply.created).toBe(0);
  expect(reply.left).toHaveLength(12);
  expect(reply.left[0]).toContain("党课一季一次");
});

test("each month's issue still says what that month said", async () => {
  const doneOf = async (at: number) => {
    const values = await valuesOf("keyTaskIssue", plans.issueUids[at] ?? "");
    const labels = (values["columns"] as AnyValues[]).map(({ label }) => label);
    return (values["lines"] as AnyValues[])[0]?.[`cell${labels.indexOf("本月进展") + 1}`];
  };
  expect(plans.issueUids).toHaveLength(8);
  expect(await doneOf(0)).toBe("2月讲了第一课，两场");
  expect(await doneOf(2)).toBe("5月13日讲第二课");
  expect(await doneOf(7)).toBe("9月17日讲第三课");
});

test("every cell of the frozen table stands on the paper, on A4 across, the header on each page", async () => {
  const uid = plans.issueUids.at(-1) ?? "";
  const values = await valuesOf("keyTaskIssue", uid);
  const bytes = await paper("keyTaskIssue", uid, "key-task-schedule");
  const printed = textOf(bytes).join("\n");
  const lines = values["lines"] as AnyValues[];
  const cells = lines.flatMap((line) => Object.values(line).filter((text) => text !== null));
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((text) => !printed.includes(text as string))).toEqual([]);
  expect(printed).toContain("截至2026年10月31日");
  const pages = printPages(temporaryFolder(), "推进表", bytes);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page.filter(({ text }) => text.includes("本月进展"))).toHaveLength(1);
    expect(page.filter(isPageNumber)).toHaveLength(1);
    // A4 across: nothing may stand outside of 297 mm less the margin.
    expect(Math.max(...page.map(({ right }) => right))).toBeLessThanOrEqual(297 - 19);
    expect(Math.max(...page.map(({ right }) => right))).toBeGreaterThan(210);
  }
}, 60_000);

test("the plan prints under the name of its step, with its tasks and the monthly table", async () => {
  const passed = plans.versionUids[1] ?? "";
  const printed = textOf(await paper("annualPlanVersion", passed, "annual-plan-version")).join(
    "\n",
  );
  expect(printed).toContain("（通过稿）");
  expect(printed).toContain("（一）政治思想建设");
  expect(printed).toContain("附件：2026年度月度工作安排表");
  expect(printed).toContain("中共静河输油站支部委员会");
  const values = await valuesOf("annualPlanVersion", passed);
  for (const { item } of values["tasks"] as AnyValues[]) expect(printed).toContain(item);
  for (const { activities } of values["months"] as AnyValues[])
    expect(printed).toContain(activities);
  const plan = textOf(await paper("annualPlan", plans.planUid, "annual-plan")).join("\n");
  expect(plan).toContain("（调整稿）");
});
