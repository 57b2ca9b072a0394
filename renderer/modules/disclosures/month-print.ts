import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import { disclosureKinds } from "#shared/modules/disclosures/disclosure-words.ts";
import {
  isOver,
  monthSentence,
  monthWords,
  nameOf,
  opinionWords,
  stepsOf,
  wallWords,
} from "#renderer/modules/disclosures/month-words.ts";
import { nextWord } from "#renderer/modules/disclosures/next-words.ts";
import { printSource, type PrintSource } from "#renderer/ui/print/print-source.ts";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

function progressWords({ notice }: MonthRow): string {
  if (notice === null) return "未登记";
  if (notice.withheldReason !== null) return `本期不公开：${notice.withheldReason}`;
  const done = stepsOf(notice).filter(({ isDone }) => isDone);
  return done.length === 0 ? "已登记" : `已${done.map(({ word }) => word).join("、")}`;
}

function wall({ notice, kind }: MonthRow, today: string): string {
  if (notice === null) return "";
  const words = [
    wallWords(notice),
    isOver(notice, today) ? "期满未撤下" : "",
    opinionWords(notice, kind),
  ];
  return words.filter((one) => one !== "").join("；");
}

function nextWords({ notice, kind }: MonthRow): string {
  if (notice === null) return "登记";
  if (notice.withheldReason !== null) return "";
  return notice.next === null ? "已办结" : nextWord(notice.next, kind);
}

function columnsOn(today: string): readonly TableColumn<MonthRow>[] {
  return [
    { key: "number", label: "序号", widthEm: 3, render: (_, index) => String(index + 1) },
    { key: "name", label: "事项", widthEm: 14, render: nameOf },
    { key: "kind", label: "类型", widthEm: 3, render: ({ kind }) => disclosureKinds[kind] },
    { key: "dueOn", label: "应公开日", widthEm: 6, render: ({ dueOn }) => dueOn ?? "" },
    { key: "progress", label: "办理情况", widthEm: 13, render: progressWords },
    { key: "wall", label: "张贴", widthEm: 16, render: (row) => wall(row, today) },
    { key: "next", label: "下一步", widthEm: 6, render: nextWords },
  ];
}

/** 本月公开 as it stands on screen, for paper. */
export function monthPrint(rows: readonly MonthRow[], month: string, today: string): PrintSource {
  return printSource({
    title: `${monthWords(month)}公开情况`,
    subtitle: [monthSentence(rows, today)],
    columns: columnsOn(today),
    rows,
    // No column holds a person's name.
    areNamesHidden: false,
  });
}
