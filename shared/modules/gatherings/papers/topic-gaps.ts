import type { DocumentGap } from "../../documents/document-maker.ts";
import type { VoteNumbers } from "../../rules/vote-numbers.ts";
import type { NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";
import { isByBallot } from "./vote-data.ts";
import { voteOfTopic, type TopicVote } from "./vote-of-topic.ts";

const cells: Readonly<Record<keyof VoteNumbers, string>> = {
  dueVoters: "voteMatter",
  presentVoters: "voteMatter",
  issued: "issuedCount",
  returned: "returnedCount",
  valid: "validCount",
  yes: "yesCount",
  no: "noCount",
  abstain: "abstainCount",
  writtenYes: "writtenYesCount",
  writtenNo: "writtenNoCount",
  writtenAbstain: "writtenAbstainCount",
};

function isBlank(value: string | null): boolean {
  return (value ?? "").trim() === "";
}

type Found = readonly [cell: string, message: string, kind?: "wrong"];

/** 第一议题 is told whole: what was read, who told it, what was said and what follows. */
function firstTopicFindings({ row }: NumberedTopic): (Found | null)[] {
  return [
    isBlank(row.papers) ? ["papers", "未填写学习文件"] : null,
    row.presenter === null ? ["presenter", "未填写传达人"] : null,
    isBlank(row.discussion) ? ["discussion", "未填写讨论情况"] : null,
    isBlank(row.measures) ? ["measures", "未填写贯彻措施"] : null,
  ];
}

function contentFindings(topic: NumberedTopic, hasVote: boolean): Found[] {
  const { row } = topic;
  const isUntold = isBlank(row.discussion) && isBlank(row.resolution) && !hasVote;
  const told: (Found | null)[] =
    row.kind === "firstTopic"
      ? firstTopicFindings(topic)
      : [isUntold ? ["discussion", "未填写讨论情况和决议"] : null];
  const found: (Found | null)[] = [isBlank(row.topic) ? ["topic", "未填写题目"] : null, ...told];
  return found.filter((one) => one !== null);
}

function problemFindings({ verdict }: TopicVote): Found[] {
  return (verdict?.problems ?? []).map(({ path, message }) => {
    const cell = cells[path as keyof VoteNumbers];
    return message.endsWith("未登记") ? [cell, message] : [cell, message, "wrong"];
  });
}

function voteFindings({ row }: NumberedTopic, vote: TopicVote): Found[] {
  const isBallot = isByBallot(row, vote.rule);
  const hasNumbers = vote.numbers.yes !== null || !isBlank(row.voteSentence);
  const found: (Found | null)[] = [
    vote.rule === null && isBlank(row.voteSentence)
      ? ["voteSentence", "当日没有这类事项的表决规则，表决结果需自行填写"]
      : null,
    hasNumbers ? null : ["yesCount", "未登记表决结果"],
    row.voteMethod === null ? ["voteMethod", "未填写表决方式"] : null,
    isBallot && isBlank(row.scrutineers) ? ["scrutineers", "未填写监票人"] : null,
    isBallot && isBlank(row.tellers) ? ["tellers", "未填写计票人"] : null,
  ];
  return [...found.filter((one) => one !== null), ...problemFindings(vote)];
}

/** What one topic still lacks, its ballots that do not add up among it. Paths are the record's. */
export function topicGaps(
  source: PaperSource,
  part: PaperPart,
  topic: NumberedTopic,
  at: number,
): DocumentGap[] {
  const vote = voteOfTopic(source, part, topic);
  const found = [
    ...contentFindings(topic, vote !== null),
    ...(vote === null ? [] : voteFindings(topic, vote)),
  ];
  const name = topic.row.kind === "firstTopic" ? "第一议题" : `第${at + 1}个议题`;
  return found.map(([cell, message, kind]) => ({
    field: `agenda.${topic.index}.${cell}`,
    message: message.startsWith("未填写") ? `${name}${message}` : `${name}：${message}`,
    ...(kind ? { kind } : {}),
  }));
}
