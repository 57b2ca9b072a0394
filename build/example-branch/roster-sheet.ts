import type { LedgerSheet } from "./ledger-sheet.ts";
import type { ExamplePerson } from "./people.ts";
import { exampleSteps } from "./standing.ts";

const headers = [
  ...["序号", "工号", "姓名", "性别", "民族", "出生年月日", "学历", "用工形式"],
  ...["参加工作时间", "到站时间", "班组", "班次", "岗位", "政治面貌", "党小组", "党内职务"],
  ...["申请入党时间", "确定为入党积极分子时间", "确定为发展对象时间", "接收为预备党员时间"],
  ...["预备党员·批准日", "入党时间", "转正·通过日", "转正批准时间", "转正时间"],
  ...["组织关系转入时间", "组织关系转出时间", "联系电话"],
];

/** As most stations type a day: 2019年4月1日 without leading zeros. */
function typed(day: string | undefined): string {
  if (day === undefined || day === "") return "";
  const [year, month, date] = day.split("-").map(Number);
  return `${year ?? 0}年${month ?? 0}月${date ?? 0}日`;
}

const dotted = (day: string) => day.replaceAll("-", ".");

function rosterRow(person: ExamplePerson, index: number): readonly string[] {
  const steps = exampleSteps[person.name];
  return [
    ...[String(index + 1), person.number, person.name, person.gender, person.nation],
    ...[person.birthOn, person.education, person.employment],
    ...[dotted(person.startedOn), dotted(person.joinedStationOn)],
    ...[person.team, person.shift, person.post],
    ...[steps?.stage ?? "群众", steps?.group ?? "", steps?.partyPost ?? ""],
    ...[typed(steps?.appliedOn), typed(steps?.activistOn), typed(steps?.candidateOn)],
    ...[typed(steps?.receivedOn), typed(steps?.receivedApprovedOn), typed(steps?.joinedPartyOn)],
    ...[typed(steps?.fullPassedOn), typed(steps?.fullApprovedOn), typed(steps?.becameFullOn)],
    ...[typed(steps?.relationInOn), typed(steps?.relationOutOn)],
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
