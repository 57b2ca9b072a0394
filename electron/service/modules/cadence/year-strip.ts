import { dutyActions } from "#shared/modules/cadence/duty-actions.ts";
import { dutyName, dutySentence } from "#shared/modules/cadence/duty-words.ts";
import {
  judgeDuties,
  type CadenceFacts,
  type JudgedDuty,
} from "#shared/modules/cadence/judge-duties.ts";
import type { YearStrip } from "#shared/modules/home/year-strip.ts";

type Row = YearStrip["rows"][number];

function toCell(judged: JudgedDuty): Row["cells"][number] {
  const { period, state, months } = judged;
  return {
    period,
    state,
    firstMonth: months[0],
    lastMonth: months[1],
    text: dutySentence(judged),
    actions: [...dutyActions(judged)],
  };
}

/** Cells of one duty, or of one duty and group, make a line; a later row of the duty goes on in it. */
function toRows(judged: readonly JudgedDuty[], prefix: string): Row[] {
  const lines = new Map<string, JudgedDuty[]>();
  for (const one of judged) {
    const key = `${one.row.code} ${one.group?.uid ?? ""}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()].flatMap((cells) => {
    const last = cells.at(-1);
    if (!last || cells.every(({ state, row }) => state === "none" && row.endedOn !== null))
      return [];
    return [
      {
        label: `${prefix}${dutyName(last)}`,
        isLocal: last.row.isLocal,
        dutyUid: last.row.uid,
        dutyRevision: last.row.revision,
        isEnded: last.row.endedOn !== null,
        cells: cells.map(toCell),
      },
    ];
  });
}

/** Of last year what could still be done when this one began, and was not. */
function isCarriedOver({ state, dueOn }: JudgedDuty, year: number): boolean {
  return dueOn >= `${year}-01-01` && ["missing", "open", "planned"].includes(state);
}

/** 年度一览: every duty of a year by month, and what is left over from the year before. */
export function yearStrip(facts: CadenceFacts, year: number): YearStrip {
  const leftOver = judgeDuties(facts, year - 1).filter((one) => isCarriedOver(one, year));
  return {
    year,
    firstYear: facts.firstDay === null ? null : Number(facts.firstDay.slice(0, 4)),
    carriedOverCount: leftOver.length,
    rows: [...toRows(leftOver, `${year - 1}年度`), ...toRows(judgeDuties(facts, year), "")],
  };
}
