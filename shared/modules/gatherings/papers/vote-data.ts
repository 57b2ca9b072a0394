import type { DocumentData } from "../../documents/document-tags.ts";
import { voteMethods } from "../agenda-field.ts";
import { orBlank, toParagraphs } from "../document-wording.ts";
import type { NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";
import { voteOfTopic, type TopicVote } from "./vote-of-topic.ts";

/** Ballots are watched and counted by somebody; hands are not. */
export function isByBallot({ voteMethod }: NumberedTopic["row"], rule: TopicVote["rule"]): boolean {
  if (voteMethod === null) return rule?.countsBallots ?? false;
  return voteMethod === "ballot" || voteMethod === "signed";
}

/** A rule without a sentence for the count says nothing of those against it; the paper does. */
function otherVotes({ rule, numbers }: TopicVote): string[] {
  if (rule === null || rule.tallySentence !== "") return [];
  const against = [
    ["不赞成", numbers.no ?? 0] as const,
    ["弃权", numbers.abstain ?? 0] as const,
  ].filter(([, count]) => count > 0);
  const words = against.map(([word, count]) => `${word}${count}名`).join("，");
  return words === "" ? [] : [`${words}。`];
}

/** What the clerk wrote replaces the rule's sentences. */
function resultOf(row: NumberedTopic["row"], vote: TopicVote | null): string {
  const own = toParagraphs(row.voteSentence).join("");
  if (own !== "" || vote === null) return own;
  return [...(vote.verdict?.sentences ?? []), ...otherVotes(vote)].join("");
}

/** How a topic was voted on and what came of it, by tag. */
export function voteData(source: PaperSource, part: PaperPart, topic: NumberedTopic): DocumentData {
  const { row } = topic;
  const vote = voteOfTopic(source, part, topic);
  const result = resultOf(row, vote);
  const isBallot = vote !== null && isByBallot(row, vote.rule);
  const method = row.voteMethod === null ? "" : voteMethods[row.voteMethod];
  return {
    有表决: vote !== null || result !== "",
    表决结果: result,
    有表决结果: result !== "",
    有表决方式: vote !== null && method !== "",
    表决方式: method,
    有监票计票: isBallot,
    监票人: isBallot ? orBlank(row.scrutineers) : "",
    计票人: isBallot ? orBlank(row.tellers) : "",
  };
}
