import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { actionItem, context, meeting, topic } from "./gathering-fixtures.ts";

const sentence = "与会党员结合岗位实际进行了认真讨论并一致认为这项工作应当抓紧抓实";
/** Hanzi alone, so that a line is full of them: a figure would take half a place. */
const long = sentence.repeat(60);

const valuesOf = (recordType: string, given: AnyValues): AnyValues => {
  const type = recordTypes.find(({ name }) => name === recordType);
  if (!type) throw new Error(`no record type ${recordType}`);
  return { ...blankValues(type), ...given };
};

interface StrictPaper {
  readonly name: string;
  readonly values: () => AnyValues;
  readonly options?: DocumentOptions;
}

const held = () =>
  meeting({
    agenda: [topic("讨论重点工作", { discussion: long, resolution: long })],
    actionItems: [actionItem(long)],
  });

const announced = () =>
  meeting({ agenda: Array.from({ length: 8 }, () => topic(sentence.repeat(12))) });

/**
 * Papers in the layout of GB/T 9704-2012 (domain 4.10), each with more text than a page holds. The bound
 * volume of minutes is measured as what it binds.
 */
export const strictPapers: readonly StrictPaper[] = [
  {
    name: "notice",
    values: () =>
      valuesOf("notice", {
        ...{ subject: "关于做好冬季保供工作的通知", addressee: "各班组", body: long },
        issuedOn: "2026-11-20",
      }),
  },
  { name: "gathering-notice", values: announced, options: { addressee: "各班组" } },
  { name: "gathering-minutes", values: held },
  { name: "gathering-summary", values: held, options: { issuedOn: "2026-11-20" } },
  {
    name: "annual-plan",
    values: () =>
      valuesOf("annualPlan", { title: "二〇二六年工作计划", year: 2026, guidance: long }),
  },
  {
    name: "disclosure-notice",
    values: () =>
      valuesOf("disclosure", { title: "食堂账务公开", madeOn: "2026-11-20", content: long }),
  },
];

/** One of them as a .docx. */
export async function fillStrictPaper({ name, values, options = {} }: StrictPaper) {
  const template = officialTemplates.find((one) => one.name === name);
  const maker = template ? documentMakerOf(template.recordType) : null;
  if (!template || !maker) throw new Error(`nothing fills ${name}`);
  const made = { ...context("gathering-minutes", options), templateName: name };
  return fillTemplate(await compileTemplate(template), maker.data(values(), made));
}
