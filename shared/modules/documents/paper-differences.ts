import { canonicalJson } from "../../kernel/canonical-json.ts";
import type { DocumentData } from "./document-tags.ts";
import type { PaperDifference } from "./documents-contract.ts";

type Value = DocumentData[string];
type Rows = readonly DocumentData[];

const most = 200;
const longest = 600;

function isRows(value: Value | undefined): value is Rows {
  return Array.isArray(value);
}

function rowsIn(value: Value | undefined): Rows {
  return isRows(value) ? value : [];
}

function textIn(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function clipped(text: string): string {
  const plain = text.replace(/[\s\u3000]+/g, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest)}……` : plain;
}

/** A row in one line: its texts, named where there are several. */
function rowText(row: DocumentData): string {
  const texts = Object.entries(row).flatMap(([tag, value]) => {
    if (isRows(value)) return [[tag, value.map(rowText).join("；")] as const];
    return typeof value === "string" && value.trim() !== "" && tag !== "序号"
      ? [[tag, value] as const]
      : [];
  });
  const shown = texts.filter(([, text]) => text !== "");
  return shown.map(([tag, text]) => (shown.length === 1 ? text : `${tag}：${text}`)).join("；");
}

/** 标题分行 is the title: lines of one text, which are told as one. */
function joined(tag: string, value: Value | undefined): Value | undefined {
  if (!tag.endsWith("分行") || !isRows(value)) return value;
  return value
    .map((row) =>
      Object.values(row)
        .filter((cell) => typeof cell === "string")
        .join(""),
    )
    .join("");
}

function nameOf(tag: string): string {
  return tag.replace(/(分行|逐段|逐项|段落|行)$/, "") || tag;
}

/** 正文第2段, 议题第1项. */
function rowName(tag: string, row: DocumentData | undefined, at: number): string {
  const unit = row && Object.hasOwn(row, "段落") && !Object.hasOwn(row, "序号") ? "段" : "项";
  return `${nameOf(tag)}第${at + 1}${unit}`;
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** How many rows are equal at the start, and at the end of what is left. */
function commonEnds(then: Rows, now: Rows): readonly [start: number, end: number] {
  const shorter = Math.min(then.length, now.length);
  let start = 0;
  while (start < shorter && same(then[start], now[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(then.at(-1 - end), now.at(-1 - end))) end += 1;
  return [start, end];
}

/** Flags and the number of a row only say how its text is set. */
function hasSeveralTexts(row: DocumentData): boolean {
  const told = Object.entries(row).filter(
    ([tag, value]) => typeof value !== "boolean" && tag !== "序号",
  );
  return told.length > 1;
}

function rowDifferences(tag: string, then: Rows, now: Rows): readonly PaperDifference[] {
  const [start, end] = commonEnds(then, now);
  const [was, is] = [then.slice(start, then.length - end), now.slice(start, now.length - end)];
  const count = Math.max(was.length, is.length);
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const label = rowName(tag, is[at] ?? was[at], start + at);
    const [before, after] = [was[at], is[at]];
    if (before && after && hasSeveralTexts(after))
      return dataDifferences(before, after, `${label}·`);
    return [{ label, before: before ? rowText(before) : "", now: after ? rowText(after) : "" }];
  });
}

function tagDifferences(
  tag: string,
  then: Value | undefined,
  now: Value | undefined,
): readonly PaperDifference[] {
  const [was, is] = [joined(tag, then), joined(tag, now)];
  if (same(was ?? null, is ?? null)) return [];
  if (isRows(was) || isRows(is)) return rowDifferences(tag, rowsIn(was), rowsIn(is));
  // Flags only switch what other tags say.
  const isFlag = [was, is].some((value) => typeof value === "boolean");
  return isFlag ? [] : [{ label: nameOf(tag), before: textIn(was), now: textIn(is) }];
}

function dataDifferences(
  then: DocumentData,
  now: DocumentData,
  prefix: string,
): readonly PaperDifference[] {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((tag) => tag !== "序号")
    .flatMap((tag) => tagDifferences(tag, then[tag], now[tag]))
    .map((one) => ({ ...one, label: `${prefix}${one.label}` }));
}

/**
 * In which places a paper would read otherwise now, each told once however many tags carry it. Texts are
 * cut where they are very long; where only the layout differs, the list is empty.
 */
export function paperDifferences(then: DocumentData, now: DocumentData): PaperDifference[] {
  const told = new Set<string>();
  const found: PaperDifference[] = [];
  for (const { label, before, now: after } of dataDifferences(then, now, "")) {
    const one = { label, before: clipped(before), now: clipped(after) };
    const key = `${one.before}\n${one.now}`;
    if (one.before === one.now || told.has(key) || found.length >= most) continue;
    told.add(key);
    found.push(one);
  }
  return found;
}
