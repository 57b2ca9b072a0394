import type { DocumentData } from "../../documents/document-tags.ts";
import { voteMethods } from "../agenda-field.ts";
import { toParagraphs } from "../document-wording.ts";
import { ballotHead, chosenTopic } from "./ballot-data.ts";
import type { NumberedTopic, PaperSource } from "./paper-source.ts";
import { voteOfTopic, type TopicVote } from "./vote-of-topic.ts";

type Row = NumberedTopic["row"];
type Count =
  "issuedCount" | "returnedCount" | "validCount" | "yesCount" | "noCount" | "abstainCount";
type Written = "writtenYesCount" | "writtenNoCount" | "writtenAbstainCount";

/** What was not counted is left to be written by hand. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

function countOf(row: Row | undefined, name: Count | Written): string {
  return figure(row?.[name]);
}

function invalidCount(row: Row | undefined): string {
  const [returned, valid] = [row?.returnedCount ?? null, row?.validCount ?? null];
  return returned === null || valid === null ? "" : figure(returned - valid);
}

const opinions: readonly (readonly [string, Count, Written])[] = [
  ["赞成", "yesCount", "writtenYesCount"],
  ["不赞成", "noCount", "writtenNoCount"],
  ["弃权", "abstainCount", "writtenAbstainCount"],
];

function tallyRows(row: Row | undefined, countsWritten: boolean): DocumentData[] {
  return opinions.map(([label, counted, written]) => ({
    意见: label,
    票数: countOf(row, counted),
    书面票数: countsWritten ? countOf(row, written) : "",
  }));
}

/** The clerk's own words, else the rule's once the votes are there. */
function resultOf(row: Row | undefined, vote: TopicVote | null): string {
  const own = toParagraphs(row?.voteSentence ?? null).join("");
  if (own !== "" || vote === null || vote.numbers.yes === null) return own;
  return (vote.verdict?.sentences ?? []).join("");
}

function typed(text: string | null | undefined): string {
  return (text ?? "").trim();
}

function countedBy(row: Row | undefined): DocumentData {
  return { 监票人: typed(row?.scrutineers), 计票人: typed(row?.tellers) };
}

function ballotFigures(row: Row | undefined, vote: TopicVote | null): DocumentData {
  return {
    应到票权: figure(vote?.numbers.dueVoters),
    实到票权: figure(vote?.numbers.presentVoters),
    发出: countOf(row, "issuedCount"),
    收回: countOf(row, "returnedCount"),
    有效: countOf(row, "validCount"),
    无效: invalidCount(row),
  };
}

/** 计票单: what was entered of the vote; what was not is left to be written by hand. */
export function ballotCountData(source: PaperSource): DocumentData {
  const chosen = chosenTopic(source);
  const vote = chosen === null ? null : voteOfTopic(source, chosen.part, chosen.topic);
  const row = chosen?.topic.row;
  const method = row?.voteMethod ?? null;
  const countsWritten = vote?.rule?.countsWrittenVotes ?? false;
  return {
    ...ballotHead(source, chosen),
    ...ballotFigures(row, vote),
    表决方式: method === null ? "" : voteMethods[method],
    有书面意见: countsWritten,
    计票行: tallyRows(row, countsWritten),
    结果: resultOf(row, vote),
    ...countedBy(row),
  };
}
