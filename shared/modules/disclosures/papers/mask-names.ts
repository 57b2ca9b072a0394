import { maskName } from "../../../kernel/mask-name.ts";
import type { DisclosureTable } from "../disclosure-table.ts";
import type { NoticeSource } from "./notice-source.ts";
import { isOfNames, numberedTable } from "./number-names.ts";

function surnamedTable({ table }: NoticeSource): DisclosureTable {
  return {
    ...table,
    lines: table.lines.map((texts) =>
      texts.map((text, at) => (isOfNames(table.columns[at]?.name ?? "") ? maskName(text) : text)),
    ),
  };
}

/** The table with names hidden where the record asks for it and the paper is the public one. */
export function maskNames(source: NoticeSource): DisclosureTable {
  const { isFull, values } = source;
  if (isFull || !values.isMasked) return source.table;
  return values.maskedAs === "number" ? numberedTable(source).table : surnamedTable(source);
}
