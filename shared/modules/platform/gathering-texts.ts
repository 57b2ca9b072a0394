import { writeDate, type DateForm } from "../../kernel/date-form.ts";
import type { AnyValues } from "../../records/field.ts";
import type { DocumentContext } from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { visibleBlank } from "../gatherings/document-wording.ts";
import { minutesData } from "../gatherings/papers/minutes-data.ts";
import { paperSource, partsOf } from "../gatherings/papers/paper-source.ts";
import { subjectTitle } from "../gatherings/papers/paper-titles.ts";
import { gathering } from "../gatherings/gathering.record.ts";
import type { GatheringSource } from "./platform-sources.ts";

/** A gathering, or one part of it, as the minutes would tell it. */
interface Told {
  readonly day: string | null;
  readonly minutes: number | null;
  readonly data: DocumentData;
  readonly parts: readonly DocumentData[];
}

function rows(datum: DocumentData[string] | undefined): readonly DocumentData[] {
  return Array.isArray(datum) ? (datum as readonly DocumentData[]) : [];
}

/** A text of the minutes; the line that is printed for a blank is one here too. */
function words(datum: DocumentData[string] | undefined): string {
  return typeof datum === "string" ? datum.replaceAll(visibleBlank, "").trim() : "";
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

function paragraphs(list: DocumentData[string] | undefined): string {
  return joined(rows(list).map((row) => words(row["段落"])));
}

/** What each topic says under a tag; with several topics each begins with its number and title. */
function ofTopics(parts: readonly DocumentData[], tell: (topic: DocumentData) => string): string {
  const topics = parts.flatMap((part) => rows(part["议题"]));
  const isNumbered = topics.length > 1;
  return joined(
    topics.map((topic) => {
      const text = tell(topic);
      const head = `${words(topic["序号"])}.${words(topic["题目"])}`;
      return isNumbered && text !== "" ? `${head}\n${text}` : text;
    }),
  );
}

function count(text: string): string {
  return /\d+/.exec(text)?.[0] ?? "";
}

const ofPart = (tag: string) => (told: Told) => joined(told.parts.map((part) => words(part[tag])));
const ofHead = (tag: string) => (told: Told) => words(told.data[tag]);

/** 无 is what the minutes print where nobody is meant; a platform wants nothing. */
const names = (tag: string) => (told: Told) => ofHead(tag)(told).replace(/^无$/, "");

type Teller = (told: Told) => string;

const tellers: Readonly<Record<Exclude<GatheringSource, "day">, Teller>> = {
  title: ofHead("会议名称"),
  kind: ofHead("会议类型"),
  start: ofHead("开始时间"),
  end: ofHead("结束时间"),
  place: ofHead("会议地点"),
  host: ofHead("主持人"),
  recorder: ofHead("记录人"),
  expected: (told) => count(ofHead("应到人数")(told)),
  present: (told) => count(ofHead("实到人数")(told)),
  attendance: ofHead("到会情况"),
  presentNames: names("到会人员"),
  leaveNames: names("请假人员"),
  absentNames: names("缺席人员"),
  observers: names("列席人员"),
  theme: ofPart("主题"),
  lecturer: ofPart("授课人"),
  minutes: ({ minutes }) => (minutes === null ? "" : String(minutes)),
  content: ({ parts }) => joined(parts.map((part) => paragraphs(part["内容段落"]))),
  topics: ({ parts }) => {
    const topics = parts.flatMap((part) => rows(part["议题"])).map((topic) => words(topic["题目"]));
    return topics.length < 2
      ? joined(topics)
      : joined(topics.map((text, at) => `${at + 1}.${text}`));
  },
  discussion: ({ parts }) => ofTopics(parts, (topic) => paragraphs(topic["讨论段落"])),
  votes: ({ parts }) => ofTopics(parts, (topic) => words(topic["表决结果"])),
  resolutions: ({ parts }) => ofTopics(parts, (topic) => words(topic["决议"])),
  actionItems: ({ parts }) =>
    joined(
      parts
        .flatMap((part) => rows(part["议定事项"]))
        .map(
          (item, at) =>
            `${at + 1}.${words(item["事项"])}（责任人：${words(item["责任人"])}；完成时限：${words(item["完成时限"])}）`,
        ),
    ),
  note: ({ data }) => paragraphs(data["备注段落"]),
};

/** What a platform asks of a gathering, by source. */
export interface GatheringTexts {
  readonly subject: string;
  readonly parts: readonly string[];
  readonly textOf: (source: GatheringSource, dateForm: DateForm) => string;
}

/** The texts of a gathering, or of the part its options name, worded as in its minutes. */
export function gatheringTexts(values: AnyValues, context: DocumentContext): GatheringTexts {
  const source = paperSource(values, { ...context, templateName: "gathering-minutes" });
  const data = minutesData(source);
  const told: Told = {
    day: source.values.occurredOn,
    minutes: source.printed.reduce<number | null>(
      (sum, { part }) => (part.studyMinutes === null ? sum : (sum ?? 0) + part.studyMinutes),
      null,
    ),
    data,
    parts: rows(data["部分"]),
  };
  return {
    subject: subjectTitle(source),
    parts: partsOf(gathering.valuesOf(values)).map(({ title }) => title),
    textOf: (name, dateForm) =>
      name === "day" ? writeDate(told.day ?? "", dateForm) : tellers[name](told),
  };
}
