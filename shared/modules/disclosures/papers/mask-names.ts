import type { DisclosureTable } from "../disclosure-table.ts";
import type { NoticeSource } from "./notice-source.ts";

/** 单立新 as 单＊＊: the public version where the branch has decided so. */
function masked(name: string): string {
  const trimmed = name.trim();
  return trimmed === "" ? "" : trimmed.slice(0, 1) + "＊".repeat(Math.max(1, trimmed.length - 1));
}

/** The table with names masked where the record asks for it and the paper is the public one. */
export function maskNames({ values, table, isFull }: NoticeSource): DisclosureTable {
  if (isFull || !values.isMasked) return table;
  const at = table.columns.findIndex(({ name }) => name === "姓名");
  if (at < 0) return table;
  return {
    ...table,
    lines: table.lines.map((texts) => texts.map((text, i) => (i === at ? masked(text) : text))),
  };
}
