import type { FigureFinding } from "./figure-finding.ts";
import type { DisclosureTable } from "./disclosure-table.ts";
import type { CheckKind } from "./disclosure-words.ts";
import { isNumberLike } from "./hours.ts";

/** A symbol of attendance as its row is kept. */
export interface KeptMark {
  readonly mark: string | null;
  readonly meaning: string | null;
}

interface Legend {
  readonly checkKind: CheckKind;
  readonly marks: readonly KeptMark[];
  readonly table: DisclosureTable;
}

function daysOf({ columns }: DisclosureTable): readonly number[] {
  return columns.flatMap(({ kind }, index) => (kind === "mark" ? [index] : []));
}

/** √＝出勤，休＝休息…… as it stands under an attendance sheet; blank where no column is one of days. */
export function legendWords({ checkKind, marks, table }: Legend): string {
  if (daysOf(table).length === 0) return "";
  const words = marks.map(({ mark, meaning }) => `${mark ?? ""}＝${meaning ?? ""}`);
  const all = [...(checkKind === "hours" ? ["数字为工时（小时）"] : []), ...words];
  return all.length === 0 ? "" : `注：${all.join("，")}。`;
}

/** Symbols in the days of a sheet whose meaning the legend doesn't tell. */
export function legendFindings({ checkKind, marks, table }: Legend): readonly FigureFinding[] {
  if (checkKind !== "attendance" && checkKind !== "hours") return [];
  const known = new Set(marks.map(({ mark }) => mark?.trim()));
  const used = table.lines.flatMap((texts) => daysOf(table).map((at) => (texts[at] ?? "").trim()));
  const isTold = (text: string) =>
    text === "" || known.has(text) || (checkKind === "hours" && isNumberLike(text));
  const strange = [...new Set(used.filter((text) => !isTold(text)))];
  if (strange.length === 0) return [];
  const words = strange.slice(0, 8).join("”“");
  return [
    {
      kind: "incomplete",
      sentence: `表里有“${words}”，考勤符号里没有写明含义，图例里印不出来。`,
    },
  ];
}
