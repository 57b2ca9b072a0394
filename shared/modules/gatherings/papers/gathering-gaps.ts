import type { DocumentGap } from "../../documents/document-maker.ts";
import { attendeesOf } from "./attendees.ts";
import { ballotGaps } from "./ballot-data.ts";
import { blanks, isBlank, minutesGaps } from "./minutes-gaps.ts";
import { scopeOf } from "../part-base.ts";
import type { PaperSource } from "./paper-source.ts";
import { summaryGaps } from "./summary-gaps.ts";
import { endsNextDay, printedEnd } from "./printed-words.ts";

function headGaps({ values, context }: PaperSource): DocumentGap[] {
  return blanks([
    ["branch.fullName", "党组织全称", isBlank(context.branch.fullName)],
    ["title", "会议名称", isBlank(values.title)],
    ["occurredOn", "会议日期", isBlank(values.occurredOn)],
  ]);
}

/** The paper takes an end before the start for one of the next day, and says so. */
function overnightGap(
  path: string,
  times: { readonly startTime: string | null; readonly endTime: string | null },
): DocumentGap[] {
  if (!endsNextDay(times)) return [];
  const message = `结束时间早于开始时间，印作“${printedEnd(times)}”，请核对`;
  return [{ field: `${path}endTime`, message, kind: "wrong" }];
}

/** Each session has its own times and place; without sessions the gathering's count. */
function timeGaps({ values }: PaperSource, needsEnd: boolean): DocumentGap[] {
  const sessions = values.sessions.flatMap((session, at) => [
    ...overnightGap(`sessions.${at}.`, session),
    ...blanks([
      [`sessions.${at}.startTime`, `第${at + 1}场开始时间`, isBlank(session.startTime)],
      [`sessions.${at}.endTime`, `第${at + 1}场结束时间`, needsEnd && isBlank(session.endTime)],
      [`sessions.${at}.place`, `第${at + 1}场地点`, isBlank(session.place ?? values.place)],
    ]),
  ]);
  if (values.sessions.length > 0) return sessions;
  return [
    ...overnightGap("", values),
    ...blanks([
      ["startTime", "开始时间", isBlank(values.startTime)],
      ["endTime", "结束时间", needsEnd && isBlank(values.endTime)],
      ["place", "会议地点", isBlank(values.place)],
    ]),
  ];
}

function listGaps({ values, printed, all }: PaperSource): DocumentGap[] {
  const [parts, everyPart] = [printed, all].map((some) => some.map(({ part }) => part));
  const people = attendeesOf(parts ?? [], everyPart ?? [], values.attendance);
  return people.expected.length === 0
    ? [{ field: "attendance", message: "还没有参会人员名单" }]
    : [];
}

function noticeGaps(source: PaperSource): DocumentGap[] {
  const { context, printed } = source;
  const { issuedOn, addressee } = context.options;
  const hasAgenda = (part: (typeof printed)[number]) =>
    part.topics.length > 0 || !isBlank(part.part.theme);
  const empty = printed.filter((part) => !hasAgenda(part));
  const isListed = printed.some(({ part }) => scopeOf(part) === "listed");
  return [
    ...blanks([
      ["branch.signatureName", "党组织落款名称", isBlank(context.branch.signatureName)],
      ["agenda", "议题", empty.length > 0 && !source.isCombined],
    ]),
    ...(isListed ? listGaps(source) : []),
    ...(isBlank(addressee ?? "") ? [{ field: "options.addressee", message: "未填写主送" }] : []),
    ...(issuedOn !== undefined && issuedOn < context.today
      ? [
          {
            field: "options.issuedOn",
            message: "落款日期早于今天，请确认",
            kind: "wrong" as const,
          },
        ]
      : []),
  ];
}

/** What a paper would print as a blank, by the kind of paper. Never a block. */
export function gatheringGaps(source: PaperSource): DocumentGap[] {
  const head = headGaps(source);
  const { values, context } = source;
  switch (context.templateName) {
    case "gathering-sign-in":
      return [...head, ...timeGaps(source, false), ...listGaps(source)];
    case "gathering-notice":
      return [...head, ...timeGaps(source, false), ...noticeGaps(source)];
    case "gathering-ballots":
    case "gathering-ballot-count":
      return [...head, ...ballotGaps(source)];
    case "gathering-summary":
      return [...head, ...summaryGaps(source)];
    default:
      return [
        ...head,
        ...timeGaps(source, true),
        ...blanks([
          ["host", "主持人", values.host === null],
          ["recorder", "记录人", values.recorder === null],
        ]),
        ...minutesGaps(source),
      ];
  }
}
