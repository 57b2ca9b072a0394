import { writeFileSync } from "node:fs";
import { sampleRoster, type SampleRow } from "../../build/demo/sample-branch.ts";
import { workbookBytes } from "./service-workbook.ts";

const columns: Readonly<Record<keyof SampleRow, string>> = {
  number: "工号",
  name: "姓名",
  gender: "性别",
  stage: "政治面貌",
  group: "党小组",
  team: "班组",
  post: "岗位",
  partyPost: "党内职务",
  joinedParty: "入党时间",
  becameFull: "转正时间",
  phone: "联系电话",
};

/** Writes people as a station's own sheet. */
export function writeRoster(path: string, people: readonly SampleRow[]): void {
  const keys = Object.keys(columns) as (keyof SampleRow)[];
  const rows = people.map((person) => keys.map((key) => person[key]));
  writeFileSync(path, workbookBytes([Object.values(columns), ...rows]));
}

const [firstPerson] = sampleRoster as readonly [SampleRow, ...SampleRow[]];

/** The sample roster with a row that is wrong, and after it one that stands there twice. */
export const rosterWithFaults: readonly SampleRow[] = [
  ...sampleRoster,
  { ...firstPerson, number: "02699", name: "冯错行", stage: "党员？" },
  firstPerson,
];

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const given = "建国志强秀英桂兰海涛文博雅琴晓东立新春梅";

/** As many invented people as asked, each with a name and a number of its own. */
export function manyPeople(count: number): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index) => ({
    number: `00${10_000 + index}`,
    name: `${surnames[index % 20] ?? ""}${given[Math.floor(index / 20) % 20] ?? ""}${"甲乙丙丁戊"[index % 5] ?? ""}`,
    gender: index % 2 === 0 ? "男" : "女",
    stage: index % 3 === 0 ? "正式党员" : "群众",
    group: "",
    team: "",
    post: "输油工",
    partyPost: "",
    joinedParty: index % 3 === 0 ? "2010-07-01" : "",
    becameFull: index % 3 === 0 ? "2011-07-01" : "",
    phone: `1380000${String(1000 + index)}`,
  }));
}
