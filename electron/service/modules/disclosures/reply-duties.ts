import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { unansweredNotices } from "./disclosure-repository.ts";
import { openReplies } from "./open-replies.ts";

/** Opinions whose reply day has come; neither who spoke nor what was said is named. */
export function replyDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return unansweredNotices(db).flatMap(({ record, values }): Duty[] => {
    const due = openReplies(db, values)
      .map(({ dueOn }) => dueOn)
      .filter((dueOn) => dueOn <= today)
      .toSorted();
    const [first] = due;
    if (first === undefined) return [];
    const word = values.kind === "notice" ? "异议" : "意见";
    return [
      {
        kind: "disclosure.reply",
        mechanism: "care",
        dueOn: first,
        sentence: `“${record.title}”还有${due.length}条${word}到期未答复`,
        record: { recordType: "disclosure", uid: record.uid },
        actions: [{ label: "登记答复", path: `/records/disclosure/${record.uid}` }],
      },
    ];
  });
}
