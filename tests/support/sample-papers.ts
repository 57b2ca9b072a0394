import { branchTags } from "#shared/branch-papers.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import { recordTypes } from "#shared/record-types.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { combinedGathering } from "../service/documents/combined-gathering.ts";
import { context } from "../service/documents/gathering-fixtures.ts";

const options = { issuedOn: "2026-11-01", addressee: "各党小组", signWithSeal: true } as const;

const samples: Readonly<Record<string, AnyValues>> = {
  gathering: combinedGathering(),
  notice: {
    subject: "关于㛃同志、𬱟同志的通知",
    addressee: "各党小组",
    body: "第一段。\n第二段 <&> “引号”。",
    issuedOn: "2026-01-01",
    contact: "单立新",
    phone: "029-30000000",
  },
  disclosure: {
    kind: "open",
    title: "10月奖金公开",
    madeOn: "2026-11-01",
    columns: [
      { name: "姓名", kind: "text", width: 6 },
      { name: "应发", kind: "money", width: 8 },
    ],
    lines: [{ cell1: "单立新", cell2: "100.00" }],
  },
  annualPlan: { title: "2026年党支部工作计划", period: "2026", occurredOn: "2026-01-01" },
};

/** What every official template of a record type is filled with, from one record of each type. */
export function samplePapers(): readonly { readonly name: string; readonly data: DocumentData }[] {
  return recordTypes.flatMap((type) => {
    const maker = documentMakerOf(type.name);
    const values = { ...blankValues(type), ...samples[type.name] };
    const made = context("gathering-minutes", options);
    return type.documents.map((name) => {
      if (!maker) throw new Error(`nobody makes ${name}`);
      // Made from many records: the words of their tags stand for these.
      if (type.name === "branch") return { name, data: sampleData(branchTags) };
      return { name, data: maker.data(values, { ...made, templateName: name }) };
    });
  });
}
