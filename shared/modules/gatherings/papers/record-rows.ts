import type { DocumentData } from "../../documents/document-tags.ts";

interface Row {
  readonly 标签: string;
  readonly 文字: string;
  /** A topic's own line. */
  readonly 题目行: boolean;
}

function row(标签: string, 文字: string, 题目行 = false): Row {
  return { 标签, 文字, 题目行 };
}

function textOf(data: DocumentData, name: string): string {
  const value = data[name];
  return typeof value === "string" ? value : "";
}

function rowWhen(data: DocumentData, flag: string, label: string, name: string): Row[] {
  return data[flag] === true ? [row(label, textOf(data, name))] : [];
}

/** A row for each paragraph, so that none is split by a page; the label stands before the first. */
function paragraphs(data: DocumentData, label: string, name: string): Row[] {
  const value = data[name];
  if (!Array.isArray(value)) return [];
  const lines = value as readonly DocumentData[];
  return lines.map((line, at) => row(at === 0 ? label : "", textOf(line, "段落")));
}

function topicLabel(topic: DocumentData, count: number): string {
  if (topic["第一议题"] === true) return "第一议题";
  return count === 1 ? "议题" : `议题${textOf(topic, "序号汉字")}`;
}

function voteRows(topic: DocumentData): Row[] {
  const watched =
    topic["有监票计票"] === true
      ? `（监票人：${textOf(topic, "监票人")}；计票人：${textOf(topic, "计票人")}）`
      : "";
  const method = topic["有表决方式"] === true ? textOf(topic, "表决方式") : "";
  const how = `${method}${watched}`;
  return [
    ...(how === "" ? [] : [row("表决方式", how)]),
    ...rowWhen(topic, "有表决结果", "表决情况", "表决结果"),
  ];
}

function topicRows(topic: DocumentData, count: number): Row[] {
  return [
    row(topicLabel(topic, count), textOf(topic, "题目"), true),
    ...rowWhen(topic, "有文件", "学习文件", "文件"),
    ...rowWhen(topic, "有传达人", textOf(topic, "传达人称谓"), "传达人"),
    ...paragraphs(topic, "讨论情况", "讨论段落"),
    ...voteRows(topic),
    ...paragraphs(topic, "决议", "决议段落"),
    ...paragraphs(topic, "贯彻措施", "措施段落"),
  ];
}

/** Everything one part records as label and text, row by row, for a table. */
export function recordRows(part: DocumentData, topics: readonly DocumentData[]): DocumentData[] {
  return [
    ...rowWhen(part, "有归属说明", "归属期", "归属说明"),
    ...rowWhen(part, "有党小组", "党小组", "党小组"),
    ...rowWhen(part, "有主题", textOf(part, "主题称谓"), "主题"),
    ...rowWhen(part, "有授课人", textOf(part, "授课人称谓"), "授课人"),
    ...rowWhen(part, "有时长", "时长", "时长"),
    ...rowWhen(part, "有本部分到会情况", "到会情况", "到会情况"),
    ...rowWhen(part, "有表决权情况", "表决权", "表决权情况"),
    ...paragraphs(part, textOf(part, "内容称谓"), "内容段落"),
    ...topics.flatMap((topic) => topicRows(topic, topics.length)),
  ].map((one) => ({ ...one }));
}
