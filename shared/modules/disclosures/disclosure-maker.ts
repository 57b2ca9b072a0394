import type { DocumentData } from "../documents/document-tags.ts";
import type { DocumentGap, DocumentMaker } from "../documents/document-maker.ts";
import { approvalData, noticeData } from "./papers/notice-data.ts";
import { noticeSource, type NoticeSource } from "./papers/notice-source.ts";
import { isOfNames, numberedTable } from "./papers/number-names.ts";
import { registerData } from "./papers/register-data.ts";

function dataOf(source: NoticeSource): DocumentData {
  switch (source.context.templateName) {
    case "disclosure-approval":
      return approvalData(source);
    case "disclosure-register":
      return registerData(source);
    default:
      return noticeData(source);
  }
}

function gap(isMissing: boolean, field: string, message: string): readonly DocumentGap[] {
  return isMissing ? [{ field, message }] : [];
}

const toldCount = 8;

/** What would keep the public version from hiding names as it should. */
function maskingGaps(source: NoticeSource): readonly DocumentGap[] {
  const { values, isFull, table } = source;
  if (isFull || !values.isMasked || table.lines.length === 0) return [];
  if (!table.columns.some(({ name }) => isOfNames(name)))
    return gap(true, "isMasked", "表格里没有名称带“姓名”的栏目，姓名脱敏不起作用，请核对栏目");
  const { missing } = values.maskedAs === "number" ? numberedTable(source) : { missing: [] };
  const told = missing.slice(0, toldCount).map((line) => `第${line}行`);
  const more = missing.length > toldCount ? `等${missing.length}行` : "";
  return gap(
    missing.length > 0,
    "lines",
    `${told.join("、")}${more}没有工号，或名册里有同名的人，公开版这几行留空；请补登工号或在表格里加“工号”栏`,
  );
}

function noticeGaps(source: NoticeSource): readonly DocumentGap[] {
  const { values, signature, table } = source;
  return [
    ...maskingGaps(source),
    ...gap(signature === "", "signer", "“设置—本支部”里还没有填写落款单位的名称"),
    ...gap(!values.feedback?.trim(), "feedback", "未填写意见渠道"),
    ...gap(table.lines.length === 0 && !values.content?.trim(), "content", "表格和内容都是空的"),
  ];
}

function approvalGaps({ values }: NoticeSource): readonly DocumentGap[] {
  return [
    ...gap(!values.scope?.trim(), "scope", "未填写公开范围"),
    ...gap(!values.method?.trim(), "method", "未填写公开方式"),
  ];
}

function gapsOf(source: NoticeSource): readonly DocumentGap[] {
  switch (source.context.templateName) {
    case "disclosure-approval":
      return approvalGaps(source);
    case "disclosure-register":
      return gap(source.values.postings.length === 0, "postings", "还没有登记张贴");
    default:
      return noticeGaps(source);
  }
}

/** 公开（公示）, its approval and its register. */
export const disclosureMaker: DocumentMaker = {
  data: (values, context) => dataOf(noticeSource(values, context)),
  gaps: (values, context) => gapsOf(noticeSource(values, context)),
  parts: () => [],
  titleOf: (values) => (typeof values["title"] === "string" ? values["title"] : ""),
  proposals: () => ({}),
};
