import { parseTypedMoney } from "#shared/kernel/money.ts";
import { countMarks } from "#shared/modules/disclosures/count-marks.ts";
import { rowsOf, tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import {
  accountMonths,
  attendanceLine,
  bonusLine,
  canteenLines,
  exampleTable,
} from "../example-branch/disclosures.ts";
import { listAll } from "./example-links.ts";
import type { LedgerDoor } from "./ledger-door.ts";

/** One person as a table of the station names them. */
interface Staff {
  readonly name: string;
  readonly post: string;
  readonly team: string;
}

interface Desk {
  readonly door: LedgerDoor;
  readonly topics: ReadonlyMap<string, string>;
  readonly staff: readonly Staff[];
  readonly clerk: string;
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
}

const shownStaff = 18;
const approval = "站长、党支部书记会签";

function dayAfter(month: string, day: number): string {
  const [year = 2026, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return `${next}-${String(day).padStart(2, "0")}`;
}

async function begin(desk: Desk, topic: string, period: string, madeOn: string) {
  const topicUid = desk.topics.get(topic);
  const saved = await desk.door.ask<SavedRecord>("disclosures.begin", {
    topicUid,
    period,
    madeOn,
    copyLines: false,
  });
  const { values } = await desk.door.ask<RecordView>("disclosure.get", {
    uid: saved.uid,
    reveal: true,
  });
  return { saved, values };
}

async function fill(desk: Desk, saved: SavedRecord, madeOn: string, values: AnyValues) {
  return desk.door.ask<SavedRecord>("disclosure.update", {
    uid: saved.uid,
    revision: saved.revision,
    values: {
      feedback: "站办公室（电话029-30000000，示例）",
      scope: "全站员工",
      proposedBy: desk.clerk,
      proposedOn: madeOn,
      reviewedBy: approval,
      reviewedOn: madeOn,
      approvedBy: approval,
      approvedOn: madeOn,
      ...values,
    },
  });
}

async function hang(desk: Desk, target: SavedRecord, postedOn: string, removedOn: string | null) {
  const { saved } = await desk.door.ask<{ saved: SavedRecord[] }>("disclosures.post", {
    targets: [target],
    postedOn,
    places: ["站公开栏", "食堂门口公开栏"],
    postedBy: desk.clerk,
  });
  if (removedOn !== null)
    await desk.door.ask("disclosures.takeDown", {
      targets: saved,
      removedOn,
      removedBy: desk.clerk,
      earlyReason: null,
    });
}

function amountsIn(lines: readonly string[][], column: number): number {
  return lines.reduce((sum, texts) => sum + (parseTypedMoney(texts[column] ?? "") ?? 0), 0);
}

/** Opening as it comes, income fixed, closing what is left: the identity holds every month. */
async function publishCanteen(desk: Desk, month: string): Promise<string> {
  const madeOn = dayAfter(month, 8);
  const { saved, values } = await begin(desk, "食堂账务", month, madeOn);
  const lines = [...canteenLines(month, desk.clerk, desk.staff[1]?.name ?? "")];
  const figures = values["figures"] as readonly AnyValues[];
  const opening = figures.find(({ role }) => role === "opening")?.["amount"];
  const open = typeof opening === "number" ? opening : 3_260_40;
  const known: Readonly<Record<string, number>> = { 补贴: 9_000_00, 缴费: 2_400_00, 燃料: 680_00 };
  const closing = open + 9_000_00 + 2_400_00 - amountsIn(lines, 5) - 680_00;
  const amounts: Readonly<Record<string, number>> = { ...known, 上月结余: open, 本月结余: closing };
  const filled = await fill(desk, saved, madeOn, {
    ...exampleTable(values["columns"] as readonly AnyValues[], lines),
    figures: figures.map((figure) => ({
      ...figure,
      amount: amounts[figure["label"] as string] ?? null,
    })),
    mealCount: 1_200,
  });
  await hang(desk, filled, madeOn, dayAfter(month, 20));
  return saved.uid;
}

async function publishBonus(desk: Desk, month: string): Promise<string> {
  const madeOn = dayAfter(month, 7);
  const { saved, values } = await begin(desk, "奖金发放", month, madeOn);
  const lines = desk.staff.map(({ name, post }, at) => bonusLine(month, name, post, at));
  const total = amountsIn(lines, 8) + 500_00;
  const amounts: Readonly<Record<string, number>> = { 奖金总额: total, 留存: 500_00 };
  const filled = await fill(desk, saved, madeOn, {
    ...exampleTable(values["columns"] as readonly AnyValues[], lines),
    figures: (values["figures"] as readonly AnyValues[]).map((figure) => ({
      ...figure,
      amount: amounts[figure["label"] as string] ?? null,
    })),
  });
  await hang(desk, filled, madeOn, dayAfter(month, 20));
  return saved.uid;
}

async function publishAttendance(desk: Desk, month: string): Promise<string> {
  const madeOn = dayAfter(month, 5);
  const { saved, values } = await begin(desk, "考勤考核", month, madeOn);
  const lines = desk.staff.map(({ name, team }, at) => attendanceLine(month, name, team, at));
  const columns = values["columns"] as readonly AnyValues[];
  const table = tableOf({
    columns,
    ...(exampleTable(columns, lines) as { lines: AnyValues[]; heldLines: AnyValues[] }),
  });
  const { lines: counted, heldLines } = rowsOf(countMarks(table, desk.marks));
  const filled = await fill(desk, saved, madeOn, { lines: counted, heldLines });
  await hang(desk, filled, madeOn, dayAfter(month, 20));
  return saved.uid;
}

/** A 公示 over 国庆: posted on Thursday 24 September 2026. */
async function publishHonor(desk: Desk): Promise<string> {
  const madeOn = "2026-09-24";
  const { saved, values } = await begin(desk, "评先树优", "2026", madeOn);
  const lines = desk.staff
    .slice(0, 2)
    .map(({ name, post }) => [name, "", post, "", "全年无违章，带班抢修两次", "", "党支部"]);
  const filled = await fill(desk, saved, madeOn, {
    title: "关于拟推荐2026年度先进个人人选的公示",
    basis:
      "按照上级关于推荐先进个人的通知要求，经各党小组推荐、支委会研究，现将拟推荐人选予以公示。",
    ...exampleTable(values["columns"] as readonly AnyValues[], lines),
  });
  await hang(desk, filled, madeOn, "2026-10-10");
  return saved.uid;
}

async function deskOf(door: LedgerDoor): Promise<Desk> {
  const topics = new Map(
    (await listAll(door, "disclosureTopic", "all")).map(({ title, uid }) => [title, uid]),
  );
  const rows = (await listAll(door, "person", "all")).slice(0, shownStaff);
  const staff = rows.map(({ title, values }) => ({
    name: title,
    post: typeof values["position"] === "string" ? values["position"] : "",
    team: (values["team"] as { title: string } | null)?.title ?? "",
  }));
  const { values } = await door.ask<RecordView>("disclosureTopic.get", {
    uid: topics.get("考勤考核"),
  });
  const marks = values["marks"] as Desk["marks"];
  return { door, topics, staff, clerk: staff[0]?.name ?? "", marks };
}

/** Notices of the example, by what they are about: the last month's are the ones that get printed. */
export interface LoadedDisclosures {
  readonly canteen: readonly string[];
  readonly bonus: readonly string[];
  readonly attendance: readonly string[];
  readonly honor: string;
}

/** A year of what a station publishes, by the routes of the window. */
export async function loadDisclosures(door: LedgerDoor): Promise<LoadedDisclosures> {
  const desk = await deskOf(door);
  const canteen: string[] = [];
  const bonus: string[] = [];
  const attendance: string[] = [];
  for (const month of accountMonths) {
    canteen.push(await publishCanteen(desk, month));
    bonus.push(await publishBonus(desk, month));
    attendance.push(await publishAttendance(desk, month));
  }
  return { canteen, bonus, attendance, honor: await publishHonor(desk) };
}
