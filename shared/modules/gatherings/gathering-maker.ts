import type { DocumentMaker } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { gathering } from "./gathering.record.ts";
import { gatheringGaps } from "./papers/gathering-gaps.ts";
import { minutesData } from "./papers/minutes-data.ts";
import { noticeData } from "./papers/notice-data.ts";
import { gatheringProposals } from "./papers/notice-proposals.ts";
import { paperSource, partsOf, type PaperSource } from "./papers/paper-source.ts";
import { subjectTitle } from "./papers/paper-titles.ts";
import { ballotCountData } from "./papers/ballot-count-data.ts";
import { ballotData, votedTopics } from "./papers/ballot-data.ts";
import { signInData } from "./papers/sign-in-data.ts";
import { summaryData } from "./papers/summary-data.ts";

/** A paper holds what it prints and nothing else, so that it is outdated only when it would differ. */
function dataOf(source: PaperSource): DocumentData {
  switch (source.context.templateName) {
    case "gathering-sign-in":
      return signInData(source);
    case "gathering-notice":
      return noticeData(source);
    case "gathering-summary":
      return summaryData(source);
    case "gathering-ballots":
      return ballotData(source);
    case "gathering-ballot-count":
      return ballotCountData(source);
    default:
      return minutesData(source);
  }
}

/** 会议记录, 签到表, 会议通知, 会议纪要, 表决票 and 计票单 of a gathering. */
export const gatheringMaker: DocumentMaker = {
  data: (values, context) => dataOf(paperSource(values, context)),
  gaps: (values, context) => gatheringGaps(paperSource(values, context)),
  parts: (values) => partsOf(gathering.valuesOf(values)).map(({ title }) => title),
  titleOf: (values, context) => subjectTitle(paperSource(values, context)),
  choices: (values) => ({
    topic: votedTopics({ all: partsOf(gathering.valuesOf(values)) }).map(({ topic }) => ({
      value: topic.index + 1,
      label: topic.row.topic ?? "",
    })),
  }),
  proposals: gatheringProposals,
};
