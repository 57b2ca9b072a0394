import type { CalendarDate } from "../../kernel/calendar-date.ts";

/** The mechanisms of the work mode that the board counts by. */
export const mechanisms = {
  integration: "三到位",
  centralWork: "中心工作",
  care: "人文环境",
  groundwork: "基础管理",
  partyBuilding: "党建带工建团建",
  unity: "一体化",
  branchLife: "组织生活",
  archive: "归档移交",
} as const;

export type Mechanism = keyof typeof mechanisms;

/** Something the branch owes or has left open. Each module answers its own; the home page gathers them. */
export interface Duty {
  /** Same for every duty of this sort, e.g. `disclosure.takeDown`. */
  readonly kind: string;
  readonly mechanism: Mechanism;
  /** The day by which it should be done; null where there is none. */
  readonly dueOn: CalendarDate | null;
  /** One sentence in the tone 「还有…未登记」; names nothing sensitive. */
  readonly sentence: string;
  /** The record that it is about, where there is one. */
  readonly record?: { readonly recordType: string; readonly uid: string };
  /** What can be done about it, the likeliest first; `path` is a page of the window, e.g. `/records/gathering/UID`. */
  readonly actions: readonly { readonly label: string; readonly path: string }[];
}

/** What a mechanism asks for this month, from duties with a source; answered by modules that know both numbers. */
export interface MechanismCount {
  readonly mechanism: Mechanism;
  readonly due: number;
  readonly done: number;
}
