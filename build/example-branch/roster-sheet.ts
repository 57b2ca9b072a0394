import type { LedgerSheet } from "./ledger-sheet.ts";
import type { ExamplePerson } from "./people.ts";
import { exampleSteps, type MemberSteps } from "./standing.ts";

const personHeaders = [
  ...["序号", "工号", "姓名", "性别", "民族", "出生年月日", "学历", "用工形式"],
  ...["参加工作时间", "到站时间", "班组", "班次", "岗位"],
];

const stepColumns = {
  ...{ stage: "政治面貌", group: "党小组", partyPost: "党内职务", appliedOn: "申请入党时间" },
  ...{ activistOn: "确定为入党积极分子时间", candidateOn: "确定为发展对象时间" },
  ...{ receivedOn: "接收为预备党员时间", receivedApprovedOn: "预备党员·批准日" },
  ...{ joinedPartyOn: "入党时间", fullPassedOn: "转正·通过日", fullApprovedOn: "转正批准时间" },
  ...{ becameFullOn: "转正时间", relationInOn: "组织关系转入时间" },
  relationOutOn: "组织关系转出时间",
} as const satisfies Record<keyof MemberSteps, string>;

const headers = [...personHeaders, ...Object.values(stepColumns), "联系电话"];

/** As most stations type a day: 2019年4月1日 without leading zeros. */
function typed(day: string | undefined): string {
  if (day === undefined || day === "") return "";
  const [year, month, date] = day.split("-").map(Number);
  return `${year ?? 0}年${month ?? 0}月${date ?? 0}日`;
}

const dotted = (day: string) => day.replaceAll("-", ".");

function stepCells(steps: MemberSteps | undefined): readonly string[] {
  const keys = Object.keys(stepColumns) as (keyof MemberSteps)[];
  if (!steps) return keys.map((key) => (key === "stage" ? "群众" : ""));
  return keys.map((key) => (key.endsWith("On") ? typed(steps[key]) : (steps[key] ?? "")));
}

function rosterRow(person: ExamplePerson, index: number): readonly string[] {
  return [
    ...[String(index + 1), person.number, person.name, person.gender, person.nation],
    ...[person.birthOn, person.education, person.employment],
    ...[dotted(person.startedOn), dotted(person.joinedStationOn)],
    ...[person.team, person.shift, person.post],
    ...stepCells(exampleSteps[person.name]),
    `1390000${String(2000 + index * 37)}`,
  ];
}

/** 人员名册: everybody of the station, members with the days of their steps. */
export function rosterSheet(
  people: readonly ExamplePerson[],
  subtitle: string,
  footer: string,
): LedgerSheet {
  return {
    name: "人员名册",
    title: "静河输油站人员名册",
    ...{ subtitle, headers, footer },
    rows: people.map(rosterRow),
    dateColumns: ["出生年月日"],
  };
}
