import type { DocumentGap, DocumentMaker } from "../documents/document-maker.ts";
import { bodyRow, officialHeadData } from "../documents/official-head.ts";
import { orBlank, toParagraphs, visibleBlank } from "../gatherings/document-wording.ts";
import { paperTitleLines } from "../gatherings/papers/paper-titles.ts";
import { signatureData } from "../gatherings/papers/signature-data.ts";
import { numberData } from "../outgoing/number-tags.ts";
import { notice } from "./notice.record.ts";

function gap(isMissing: boolean, field: string, message: string): readonly DocumentGap[] {
  return isMissing ? [{ field, message }] : [];
}

const blankText = (text: string | null) => (text?.trim() ?? "") === "";

/** 通知 in the layout of GB/T 9704-2012, without a number before 印发. */
export const noticeMaker: DocumentMaker = {
  data: (all, { branch, options, draftNumber }) => {
    const values = notice.valuesOf(all);
    const paragraphs = toParagraphs(values.body);
    const contact = [
      blankText(values.contact) ? "" : `联系人：${values.contact?.trim()}`,
      blankText(values.phone) ? "" : `联系电话：${values.phone?.trim()}`,
    ].filter((part) => part !== "");
    return {
      ...numberData(draftNumber),
      标题分行: paperTitleLines(orBlank(values.subject)).map((line) => ({ 行: line })),
      主送: orBlank((values.addressee ?? "").replace(/[:：]\s*$/, "")),
      正文逐段: (paragraphs.length > 0 ? paragraphs : [visibleBlank]).map(bodyRow),
      ...officialHeadData({ branch, options }, values.issuedOn),
      有联系人: contact.length > 0,
      联系人行: `（${contact.join("，")}）`,
      ...signatureData(branch.signatureName, values.issuedOn, options.signWithSeal === true),
    };
  },
  gaps: (all, { branch }) => {
    const values = notice.valuesOf(all);
    return [
      ...gap(blankText(values.subject), "subject", "未填写标题"),
      ...gap(blankText(values.addressee), "addressee", "未填写主送"),
      ...gap(blankText(values.body), "body", "未填写正文"),
      ...gap(values.issuedOn === null, "issuedOn", "未填写成文日期"),
      ...gap(branch.signatureName === "", "branch.signatureName", "未填写落款单位的名称"),
    ];
  },
  parts: () => [],
  titleOf: (values) => notice.valuesOf(values).subject ?? "",
  proposals: (_, { branch }) => ({ signWithSeal: branch.hasSeal }),
};
