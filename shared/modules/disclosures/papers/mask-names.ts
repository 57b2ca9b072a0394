import { maskName } from "../../../kernel/mask-name.ts";
import type { DisclosureTable } from "../disclosure-table.ts";
import type { NoticeSource } from "./notice-source.ts";

/** 姓名, 姓　名, 员工姓名, 获奖人姓名: branches head it as they like. */
function isOfNames(column: string): boolean {
  return column.replace(/\s/g, "").includes("姓名");
}

/** The table with names masked where the record asks for it and the paper is the public one. */
export function maskNames({ values, table, isFull }: NoticeSource): DisclosureTable {
  if (isFull || !values.isMasked) return table;
  return {
    ...table,
    lines: table.lines.map((texts) =>
      texts.map((text, at) => (isOfNames(table.columns[at]?.name ?? "") ? maskName(text) : text)),
    ),
  };
}
