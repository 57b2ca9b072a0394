import { partKinds } from "#shared/modules/gatherings/part-kinds.ts";
import {
  exampleBranch,
  exampleGroups,
  exampleRoles,
  exampleShifts,
  exampleTeams,
} from "./branch.ts";
import { exampleGatherings, type ExampleGathering } from "./example-gatherings.ts";
import { ledgerSheet, type LedgerSheet } from "./ledger-sheet.ts";
import { exampleProgress, keyTaskSheet } from "./key-tasks.ts";
import { examplePlan } from "./plan.ts";
import { examplePeople, personNamed } from "./people.ts";
import { rosterSheet } from "./roster-sheet.ts";
import { exampleMore } from "./standing.ts";

const madeBy = "制表人：林静        审核：曾国庆";
const station = "填报单位：静河输油站党支部        2026年11月2日";

function smallSheet(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): LedgerSheet {
  return { name, title: `静河输油站${name}`, subtitle: station, headers, rows, footer: madeBy };
}

function personName(value: unknown): string {
  return (value as { readonly name: string }).name;
}

function listRow({ values }: ExampleGathering, index: number): readonly string[] {
  const kinds = values.parts.map(({ kind }) => partKinds[kind]).join("、");
  const text = (name: string) => (values[name] ?? "") as string;
  return [
    ...[String(index + 1), values.title, kinds, values.occurredOn],
    ...[text("startTime"), text("endTime"), text("place")],
    ...[personName(values["host"]), personName(values["recorder"])],
  ];
}

function listSheet(gatherings: readonly ExampleGathering[]): LedgerSheet {
  return {
    name: "会议台账",
    title: "静河输油站党支部会议活动台账（2025年10月—2026年10月）",
    subtitle: station,
    headers: ["序号", "名称", "类别", "日期", "开始时间", "结束时间", "地点", "主持人", "记录人"],
    rows: gatherings.filter(({ isListed }) => isListed).map(listRow),
    footer: madeBy,
    dateColumns: ["日期"],
  };
}

function roleRow([name, post, duty, from, until, term]: readonly string[], index: number) {
  const dotted = (day = "") => day.replaceAll("-", ".");
  return [String(index + 1), name, post, duty, dotted(from), dotted(until), term].map(
    (cell) => cell ?? "",
  );
}

/** One row of a list on a line, so that people can read it and a comparison shows what changed. */
function jsonText(values: unknown): string {
  const shown = JSON.stringify(values, null, 2);
  return `${shown.replace(/\{\n {10}[^]*?\n {8}\}/g, (row) => JSON.stringify(JSON.parse(row)))}\n`;
}

function moreOfPeople() {
  return Object.entries(exampleMore).map(([name, values]) => ({
    ...{ number: personNamed(name).number, name },
    values,
  }));
}

const note = `# 静河输油站党支部（示例）

人员、单位和会议内容都是编写的，如有雷同纯属巧合。文件由 \`npm run example\` 生成，请改
\`build/example-branch/\` 后重新生成，不要直接修改。
`;

/** Every file of the example branch by name; the same bytes whenever they are made. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const gatherings = exampleGatherings();
  const roleHeaders = ["序号", "姓名", "职务", "分工", "任职时间", "免职时间", "届次"];
  const sheets: readonly LedgerSheet[] = [
    rosterSheet(examplePeople, station, madeBy),
    smallSheet("党小组", ["党小组名称", "组长"], exampleGroups),
    smallSheet("倒班班次", ["班次名称", "倒班方式"], exampleShifts),
    smallSheet("班组", ["班组名称", "班组长", "岗位职责"], exampleTeams),
    smallSheet("支委分工", roleHeaders, exampleRoles.map(roleRow)),
    listSheet(gatherings),
    keyTaskSheet,
  ];
  const files = new Map<string, Uint8Array>();
  for (const sheet of sheets) files.set(`${sheet.name}.xlsx`, await ledgerSheet(sheet));
  const bytes = (text: string) => new TextEncoder().encode(text);
  files.set("本支部.json", bytes(`${JSON.stringify(exampleBranch, null, 2)}\n`));
  files.set("人员补充.json", bytes(`${JSON.stringify(moreOfPeople(), null, 2)}\n`));
  files.set("会议活动.json", bytes(jsonText(gatherings)));
  files.set("年度工作计划.json", bytes(`${JSON.stringify(examplePlan, null, 2)}\n`));
  files.set("重点工作进展.json", bytes(`${JSON.stringify(exampleProgress, null, 2)}\n`));
  files.set("说明.md", bytes(note));
  return files;
}
