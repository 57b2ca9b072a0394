import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentMakerOf } from "#shared/document-makers.ts";
import { recordTypes } from "#shared/record-types.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { fillParts } from "#service/modules/templates/fill-template.ts";
import { joinDocx } from "#service/modules/templates/join/join-docx.ts";
import { packDocx } from "#service/modules/templates/normalise-docx.ts";
import { replaceFonts } from "#service/modules/templates/replace-fonts.ts";
import { combinedGathering } from "../service/documents/combined-gathering.ts";
import { context } from "../service/documents/gathering-fixtures.ts";

// Run by itself, bundled, on Node and on Electron: prints the digest of every paper as JSON.

const recordedAt = "2026-11-22T00:30:00+08:00";
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

async function digests(templatesDir: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const type of recordTypes)
    for (const templateName of type.documents) {
      const maker = documentMakerOf(type.name);
      const values = { ...blankValues(type), ...samples[type.name] };
      const data = maker?.data(values, { ...context("gathering-minutes", options), templateName });
      if (!data) throw new Error(`nobody makes ${templateName}`);
      const template = readFileSync(join(templatesDir, `${templateName}.docx`));
      const parts = fillParts(template, data);
      const paper = packDocx(parts, recordedAt);
      const other = packDocx(replaceFonts(parts, { 仿宋_GB2312: "仿宋" }), recordedAt);
      const joined = await joinDocx([paper, paper], recordedAt, new AbortController().signal);
      found[templateName] = [paper, other, joined].map(sha256Hex).join(" ");
    }
  return found;
}

process.stdout.write(JSON.stringify(await digests(process.argv[2] ?? "")));
