import type { AnyValues } from "../../records/field.ts";
import { asText } from "./as-text.ts";

/** Columns of the 推进表 as they are called where a branch says nothing else, with their width in mm. */
export const builtInColumns = {
  number: { label: "序号", width: 9 },
  category: { label: "类别", width: 13 },
  title: { label: "重点工作", width: 34 },
  measures: { label: "具体措施", width: 38 },
  outcome: { label: "目标/成果形式", width: 26 },
  leader: { label: "责任领导", width: 15 },
  owner: { label: "责任人", width: 15 },
  supporters: { label: "配合", width: 18 },
  startOn: { label: "开始日期", width: 19 },
  due: { label: "完成时限", width: 19 },
  done: { label: "本月进展", width: 40 },
  next: { label: "下月安排", width: 32 },
  percent: { label: "完成率%", width: 12 },
  problems: { label: "存在问题", width: 24 },
  supervision: { label: "督办意见", width: 24 },
  state: { label: "状态", width: 15 },
  closedOn: { label: "销号", width: 19 },
  note: { label: "备注", width: 18 },
} as const;

export type BuiltInColumn = keyof typeof builtInColumns;

export const ownColumns = [
  ...(["own1", "own2", "own3", "own4"] as const),
  ...(["own5", "own6", "own7", "own8"] as const),
] as const;

export type OwnColumn = (typeof ownColumns)[number];
export type ColumnName = BuiltInColumn | OwnColumn;

/** Every column there can be, with the words it is offered under. */
export const columnChoices = {
  ...(Object.fromEntries(
    Object.entries(builtInColumns).map(([name, { label }]) => [name, label]),
  ) as Record<BuiltInColumn, string>),
  own1: "自定栏1",
  own2: "自定栏2",
  own3: "自定栏3",
  own4: "自定栏4",
  own5: "自定栏5",
  own6: "自定栏6",
  own7: "自定栏7",
  own8: "自定栏8",
} as const;

/** One column as the branch has it: `width` in mm on paper. */
export interface ScheduleColumn {
  readonly name: ColumnName;
  readonly label: string;
  readonly width: number;
}

const usual: readonly BuiltInColumn[] = [
  ...(["number", "category", "title", "measures", "outcome", "leader", "owner"] as const),
  ...(["due", "done", "next", "problems", "state", "closedOn"] as const),
];

/** The columns of a branch that has not laid out its own. */
export const usualColumns: readonly ScheduleColumn[] = usual.map((name) => ({
  name,
  ...builtInColumns[name],
}));

const ownWidth = 22;

function toColumn(row: AnyValues): ScheduleColumn {
  const name = row["column"] as ColumnName;
  const base = name in builtInColumns ? builtInColumns[name as BuiltInColumn] : null;
  return {
    name,
    label: asText(row["label"]) || (base?.label ?? columnChoices[name]),
    width: Number(row["width"] ?? base?.width ?? ownWidth),
  };
}

/** The columns in sight, in the branch's order; the usual ones where the layout has none. */
export function columnsOfLayout(rows: readonly AnyValues[]): readonly ScheduleColumn[] {
  const shown = rows.filter((row) => row["isHidden"] !== true).map(toColumn);
  return shown.length === 0 ? usualColumns : shown;
}
