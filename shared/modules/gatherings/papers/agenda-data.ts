import type { DocumentData } from "../../documents/document-tags.ts";
import { chineseOrdinal, orBlank, toParagraphs, visibleBlank } from "../document-wording.ts";
import type { PartKind } from "../part-kinds.ts";
import type { NumberedItem, NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";
import { printedDate, printedPerson } from "./printed-words.ts";
import { voteData } from "./vote-data.ts";

/** A text line by line, the first marked, since a label stands before it. */
export function paragraphRows(text: string | null): DocumentData[] {
  return toParagraphs(text).map((line, index) => ({ 段落: line, 首段: index === 0 }));
}

const presenterWords: Readonly<Partial<Record<PartKind, string>>> = {
  collectiveStudy: "领学人",
  partyLecture: "领学人",
  themedPartyDay: "领学人",
};

function isFirstTopic({ row }: NumberedTopic): boolean {
  return row.kind === "firstTopic";
}

/** Who brought the topic in: 传达人 of a 第一议题, 领学人 of studying, 汇报人 else. */
function presenterWord(topic: NumberedTopic, kind: PartKind): string {
  return isFirstTopic(topic) ? "传达人" : (presenterWords[kind] ?? "汇报人");
}

/** 第一议题 prints 文件、传达人 and 措施 even where they are still blank. */
function firstTopicData(topic: NumberedTopic, kind: PartKind): DocumentData {
  const { papers, presenter, measures } = topic.row;
  const isFirst = isFirstTopic(topic);
  const hasPapers = isFirst || (papers ?? "").trim() !== "";
  return {
    第一议题: isFirst,
    有文件: hasPapers,
    文件: hasPapers ? orBlank(papers) : "",
    有传达人: isFirst || presenter !== null,
    传达人称谓: presenterWord(topic, kind),
    传达人: isFirst || presenter !== null ? printedPerson(presenter) : "",
    措施段落: paragraphRows(isFirst ? orBlank(measures) : measures),
  };
}

function topicData(
  source: PaperSource,
  part: PaperPart,
  topic: NumberedTopic,
  at: number,
): DocumentData {
  const { discussion, resolution, topic: subject, papers, presenter } = topic.row;
  const isBare = [discussion, resolution, papers].every((text) => toParagraphs(text).length === 0);
  const shown = isBare && presenter === null ? visibleBlank : discussion;
  return {
    序号汉字: chineseOrdinal(at + 1),
    序号: String(at + 1),
    题目: orBlank(subject),
    ...firstTopicData(topic, part.kind),
    讨论情况: toParagraphs(shown).join("\n"),
    讨论段落: paragraphRows(shown),
    有决议: toParagraphs(resolution).length > 0,
    决议: toParagraphs(resolution).join("\n"),
    决议段落: paragraphRows(resolution),
    ...voteData(source, part, topic),
  };
}

/** The topics of one part, in order. */
export function agendaData(source: PaperSource, part: PaperPart): DocumentData[] {
  return part.topics.map((topic, at) => topicData(source, part, topic, at));
}

/** 议定事项 as decided: what, who, by when. How it went is no part of the minutes. */
export function actionItemData(items: readonly NumberedItem[]): DocumentData[] {
  return items.map(({ row }, at) => ({
    序号: String(at + 1),
    事项: orBlank(toParagraphs(row.content).join("\n")),
    责任人: printedPerson(row.owner),
    完成时限: printedDate(row.dueOn),
  }));
}
