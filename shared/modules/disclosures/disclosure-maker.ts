import type { DocumentData } from "../documents/document-tags.ts";
import type { DocumentGap, DocumentMaker } from "../documents/document-maker.ts";
import { approvalData, noticeData } from "./papers/notice-data.ts";
import { noticeSource, signerFields, type NoticeSource } from "./papers/notice-source.ts";
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

/** The names of the day are the branch's; each signer's stands in a field of its own. */
function signatureGaps({ values, signature }: NoticeSource): readonly DocumentGap[] {
  const field = `branch.${signerFields[values.signer ?? "branch"]}`;
  return gap(signature === "", field, "未填写落款单位的名称");
}

function noticeGaps(source: NoticeSource): readonly DocumentGap[] {
  const { values, table } = source;
  return [
    ...maskingGaps(source),
    ...signatureGaps(source),
    ...gap(!values.feedback?.trim(), "feedback", "未填写意见渠道"),
    ...gap(table.lines.length === 0 && !values.content?.trim(), "content", "表格和内容都是空的"),
  ];
}

function approvalGaps(source: NoticeSource): readonly DocumentGap[] {
  const { values } = source;
  const steps = [values.reviewedBy, values.reviewedOn, values.approvedBy, values.approvedOn];
  const isUnsigned = steps.some((step) => !step?.trim());
  return [
    ...signatureGaps(source),
    ...gap(!values.scope?.trim(), "scope", "未填写公开范围"),
    ...gap(!values.method?.trim(), "method", "未填写公开方式"),
    ...gap(values.leastDays === null, "leastDays", "未填写公开期限"),
    ...gap(!values.proposedBy?.trim(), "proposedBy", "未填写提出人"),
    ...gap(values.proposedOn === null, "proposedOn", "未填写提出日期"),
    ...gap(isUnsigned, "reviewedBy", "审核、批准还没有填写齐全，可印出后手写"),
  ];
}

function registerGaps(source: NoticeSource): readonly DocumentGap[] {
  const { values } = source;
  return [
    ...signatureGaps(source),
    ...gap(!values.method?.trim(), "method", "未填写公开方式"),
    ...gap(!values.scope?.trim(), "scope", "未填写公开范围"),
    ...gap(values.postings.length === 0, "postings", "还没有登记张贴"),
  ];
}

function gapsOf(source: NoticeSource): readonly DocumentGap[] {
  switch (source.context.templateName) {
    case "disclosure-approval":
      return approvalGaps(source);
    case "disclosure-register":
      return registerGaps(source);
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
