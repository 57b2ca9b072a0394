import type { RouteOutput } from "#shared/contract.ts";

type Report = RouteOutput<"documents.generateBatch">;

function countWords({ made, failed, isCancelled }: Report, totalCount: number): string {
  const rest = totalCount - made.length - failed.length;
  if (isCancelled)
    return `已取消：生成了${made.length}份，还有${rest}条没有生成。生成的都已登记在“已出文稿”。`;
  if (failed.length === 0) return `已生成${made.length}份文稿，都已登记在“已出文稿”。`;
  return `已生成${made.length}份文稿，都已登记在“已出文稿”；${failed.length}条没有生成：`;
}

/** What was made of a batch, line by line; the lines of what failed stand last, one each. */
export function reportWords(report: Report, totalCount: number): readonly string[] {
  const { failed, joinedName, joinedFailure } = report;
  return [
    countWords(report, totalCount),
    ...(joinedName === null ? [] : [`另合成一个文件便于打印：“${joinedName}”。`]),
    ...(joinedFailure === null ? [] : [`没有合成一个文件：${joinedFailure}`]),
    ...failed.map(({ recordTitle, message }) => `${recordTitle}：${message}`),
  ];
}
