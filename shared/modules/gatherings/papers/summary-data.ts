import type { DocumentData } from "../../documents/document-tags.ts";
import { chineseOrdinal, orBlank, titleLines, toParagraphs } from "../document-wording.ts";
import { actionItemData } from "./agenda-data.ts";
import { namesOf } from "./attendance-data.ts";
import { numberData } from "../../outgoing/number-tags.ts";
import { attendeesOf } from "./attendees.ts";
import { kindPapers } from "./kind-papers.ts";
import { headData } from "./minutes-data.ts";
import type { NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";
import { kindNames } from "./paper-titles.ts";
import { printedDate, printedPerson } from "./printed-words.ts";

/** Stands where 印发 puts the number of a 纪要: 第　号. */
const blankNumber = "　　";

/** Hanzi of 一号 in one line of the text area. */
const markCapacity = 16;

/** A text as it was written, opened by these words where it does not say itself who speaks. */
function told(text: string | null, opening: string): string[] {
  const [first, ...others] = toParagraphs(text);
  if (first === undefined) return [];
  const saysItself = /^(会议|大会|支委会|支部委员会|党小组会|与会)/.test(first);
  return [saysItself ? first : `${opening}：${first}`, ...others];
}

/** What the meeting heard, in a sentence: who brought the topic in, or which paper was read. */
function heard({ row }: NumberedTopic): string[] {
  const papers = row.papers?.trim() ?? "";
  const presenter = row.presenter === null ? "" : printedPerson(row.presenter);
  if (papers !== "")
    return [presenter === "" ? `会议学习了${papers}。` : `会议听取${presenter}传达${papers}。`];
  return presenter === "" ? [] : [`会议听取了${presenter}的汇报。`];
}

function decided({ row }: NumberedTopic): string[] {
  return [...told(row.resolution, "会议决定"), ...told(row.measures, "会议要求")];
}

/** Whether a 纪要 tells of a topic: it was decided on, or a paper was passed on. */
export function isSummarised(topic: NumberedTopic): boolean {
  return decided(topic).length > 0 || (topic.row.papers?.trim() ?? "") !== "";
}

function topicData(topic: NumberedTopic, at: number): DocumentData {
  return {
    序号汉字: chineseOrdinal(at + 1),
    题目: orBlank(topic.row.topic),
    纪要段落: [...heard(topic), ...decided(topic)].map((text) => ({ 段落: text })),
  };
}

function partData(part: PaperPart, at: number): DocumentData {
  const items = actionItemData(part.actionItems);
  return {
    部分标题: `${chineseOrdinal(at + 1)}、${part.title}`,
    纪要议题: part.topics.filter(isSummarised).map(topicData),
    有议定事项: items.length > 0,
    议定事项: items,
  };
}

/** 静河输油站党支部支委会纪要; 党支部 is not said twice, and several parts are one 会议. */
export function summaryMark({ printed, context, isCombined }: PaperSource): string {
  const { shortName } = context.branch;
  const kind = isCombined ? "会议" : kindNames(printed);
  return `${shortName}${shortName.endsWith("支部") ? kind.replace(/^支部/, "") : kind}纪要`;
}

function openingSentence(source: PaperSource, head: DocumentData): string {
  const [first] = source.printed;
  const verb = first && !source.isCombined ? kindPapers[first.kind].verb : "召开";
  const text = (name: string) => head[name] as string;
  const held = `${text("会议日期")}，${text("党组织署名")}在${text("会议地点")}${verb}${text("会议名称")}`;
  return `${held}，由${text("主持人")}主持。现将有关事项纪要如下：`;
}

/** 会议纪要: what was decided and asked for, who was there; no discussion, no signature (GB/T 9704-2012 10.3). */
export function summaryData(source: PaperSource): DocumentData {
  const { values, printed, all, context, isCombined } = source;
  const [parts, everyPart] = [printed, all].map((some) => some.map(({ part }) => part));
  const people = attendeesOf(parts ?? [], everyPart ?? [], values.attendance);
  const told = printed
    .filter(({ topics, actionItems }) => actionItems.length > 0 || topics.some(isSummarised))
    .map(partData);
  const head = headData(source);
  return {
    ...head,
    ...numberData(context.draftNumber),
    红头: context.options.redHead === true,
    标志分行: titleLines(summaryMark(source), markCapacity).map((line) => ({ 行: line })),
    纪要编号: blankNumber,
    成文日期: printedDate(context.options.issuedOn ?? null),
    开头: openingSentence(source, head),
    多个部分: isCombined && told.length > 1,
    纪要部分: told,
    出席人员: people.present.length === 0 ? orBlank(null) : namesOf(people.present),
    有请假: people.onLeave.length > 0,
    请假人员: namesOf(people.onLeave),
    有缺席: people.absent.length > 0,
    缺席人员: namesOf(people.absent),
    有列席: people.observers.length > 0,
    列席人员: namesOf(people.observers),
  };
}
