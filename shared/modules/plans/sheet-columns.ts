import {
  builtInColumns,
  ownColumns,
  type BuiltInColumn,
  type ColumnName,
  type ScheduleColumn,
} from "./key-task-columns.ts";
import type { ReadColumn } from "./plans-contract.ts";

/** Other headers under which sheets keep the same; more of them cost nothing. */
const otherNames: Partial<Record<BuiltInColumn, readonly string[]>> = {
  number: ["编号", "项次"],
  category: ["工作类别", "分类", "工作分类"],
  title: ["工作内容", "工作任务", "重点任务", "工作事项", "重点工作任务"],
  measures: ["措施", "工作措施", "推进措施", "主要措施"],
  outcome: ["目标", "工作目标", "成果形式", "预期成果", "目标成果"],
  leader: ["牵头领导", "分管领导", "责任领导人"],
  owner: ["承办人", "负责人", "责任人员"],
  supporters: ["配合人", "配合单位", "配合人员", "协办"],
  startOn: ["开始时间", "启动时间", "起始时间"],
  due: ["完成时间", "时限", "完成日期", "起止时间", "完成时限要求"],
  done: ["进展情况", "工作进展", "推进情况", "完成情况", "当月进展"],
  next: ["下步安排", "下一步安排", "下月计划", "下步工作"],
  percent: ["完成率", "完成进度", "进度"],
  problems: ["问题", "存在的问题", "问题及困难"],
  supervision: ["督办", "督办情况", "督查意见"],
  closedOn: ["销号日期", "销号时间", "销号情况"],
};

function plain(header: string): string {
  return header.replace(/[（(【[].*?[）)】\]]/g, "").replace(/[\s%％*＊:：、/·._-]/g, "");
}

function namesOf(layout: readonly ScheduleColumn[]): ReadonlyMap<string, ColumnName> {
  const builtIn = (Object.keys(builtInColumns) as BuiltInColumn[]).flatMap((name) =>
    [builtInColumns[name].label, ...(otherNames[name] ?? [])].map((label): [string, ColumnName] => [
      plain(label),
      name,
    ]),
  );
  // What the branch calls a column wins.
  return new Map([...builtIn, ...layout.map(({ label, name }) => [plain(label), name] as const)]);
}

/** How many headers name a column that is known. */
export function knownCount(headers: readonly string[], layout: readonly ScheduleColumn[]): number {
  const names = namesOf(layout);
  return new Set(headers.map((header) => names.get(plain(header))).filter(Boolean)).size;
}

/** What each column of a sheet is taken for: by its name, else one of the branch's own while they last. */
export function guessColumns(
  headers: readonly string[],
  layout: readonly ScheduleColumn[],
): readonly ReadColumn[] {
  const names = namesOf(layout);
  const known = headers.map((header) => names.get(plain(header)) ?? null);
  const taken = new Set<ColumnName>([
    ...layout.map(({ name }) => name),
    ...known.filter((name) => name !== null),
  ]);
  const free = ownColumns.filter((name) => !taken.has(name));
  const used = new Set<ColumnName>();
  return headers.map((header, at) => {
    const name = known[at] ?? null;
    const isNew = name !== null && !used.has(name);
    const column = isNew ? name : name === null && header !== "" ? (free.shift() ?? null) : null;
    if (column !== null) used.add(column);
    return { header, column };
  });
}
