import type { AnyValues, Field } from "#shared/records/field.ts";

function isNotice(values: AnyValues): boolean {
  return values["kind"] === "notice";
}

/** The field under 异议及处理 of a 公示, under 意见及答复 of a 公开. */
export function opinionSection<F extends Field>(field: F, values: AnyValues): F {
  return { ...field, section: isNotice(values) ? "异议及处理" : "意见及答复" };
}

function hasConclusion({ opinions }: AnyValues): boolean {
  return (
    Array.isArray(opinions) &&
    (opinions as readonly AnyValues[]).some((row) => (row["conclusion"] ?? null) !== null)
  );
}

/** 异议 end with 维持, 更正, 撤销 or 重新公示; 意见 are answered. A conclusion that is there stays in sight. */
export function opinionsAsRead(field: Field, values: AnyValues): Field {
  const label = isNotice(values) ? "异议" : "意见";
  const here = { ...opinionSection(field, values), label };
  if (here.kind !== "rows" || isNotice(values) || hasConclusion(values)) return here;
  const cells = Object.entries(here.cells).filter(([name]) => name !== "conclusion");
  return { ...here, cells: Object.fromEntries(cells) };
}
