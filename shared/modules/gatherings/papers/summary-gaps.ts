import type { DocumentGap } from "../../documents/document-maker.ts";
import { attendeesOf } from "./attendees.ts";
import { blanks } from "./minutes-gaps.ts";
import type { PaperSource } from "./paper-source.ts";
import { isSummarised } from "./summary-data.ts";

function topicGaps({ printed }: PaperSource): DocumentGap[] {
  return printed.flatMap(({ topics }) =>
    topics
      .filter((topic) => !isSummarised(topic))
      .map(({ index }) => ({
        field: `agenda.${index}.resolution`,
        message: `第${index + 1}个议题没有决议，纪要不写这个议题`,
      })),
  );
}

/** What a 纪要 lacks: nothing decided leaves nothing to write. */
export function summaryGaps(source: PaperSource): DocumentGap[] {
  const { values, printed, all } = source;
  const [parts, everyPart] = [printed, all].map((some) => some.map(({ part }) => part));
  const people = attendeesOf(parts ?? [], everyPart ?? [], values.attendance);
  const isEmpty = printed.every(
    ({ topics, actionItems }) => !topics.some(isSummarised) && actionItems.length === 0,
  );
  const nothing = { field: "agenda", message: "没有决议和议定事项，纪要没有内容可写" };
  return [
    ...blanks([
      ["host", "主持人", values.host === null],
      ["place", "会议地点", (values.place ?? "").trim() === ""],
      ["attendance", "出席人员", people.present.length === 0],
    ]),
    ...(isEmpty ? [nothing] : topicGaps(source)),
  ];
}
