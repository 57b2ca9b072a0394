import { readFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { disclosureTags } from "#shared/modules/disclosures/disclosure-tags.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { sha256Hex } from "../../../electron/service/core/hashing.ts";
import { checkTemplate } from "../../../electron/service/modules/templates/check-template.ts";
import { withColumnTags } from "../../../electron/service/modules/templates/expand-columns.ts";
import { fillParts } from "../../../electron/service/modules/templates/fill-template.ts";
import { packDocx } from "../../../electron/service/modules/templates/normalise-docx.ts";
import {
  bodyPart,
  templateParts,
} from "../../../electron/service/modules/templates/template-parts.ts";
import { compileTemplatesWhenStale } from "../../compile-templates-when-stale.ts";
import { repoRoot } from "../../support/paths.ts";

const templateName = "disclosure-notice";
const recordedAt = "2026-11-22T10:30:00+08:00";

/** 公开 with a table of three columns and so many rows. */
export function noticeOfRows(rowCount: number): DocumentData {
  const rows = Array.from({ length: rowCount }, (_, at) => ({
    栏1: `职工${at + 1}`,
    栏2: "1,280.50",
    栏3: "按考勤发放",
  }));
  return {
    标题: "10月奖金分配情况公开",
    全额版: false,
    依据段: [{ 段落: "按照《站务公开办法》，现将10月奖金分配情况公开如下。" }],
    内容段: [{ 段落: "本次奖金按考勤和岗位分配。" }],
    有表格: true,
    表格栏: [
      { 栏名: "姓名", 栏宽: "6" },
      { 栏名: "应发（元）", 栏宽: "8" },
      { 栏名: "备注", 栏宽: "10" },
    ],
    表格行: rows,
    有数额: false,
    数额: [],
    有差额说明: false,
    差额说明: "",
    公示期: "公开时间：自张贴之日起不少于5个工作日。",
    意见渠道: "如有疑问，请向站办公室反映。",
    署名: "静河输油站",
    落款日期: "2026年11月5日",
  };
}

/** The two ways to fill the same template, ready to be timed. */
export interface NoticeFilling {
  /** As a paper is made, in memory: checked once for each hash, filled, packed with fixed bytes, digested. */
  ours(data: DocumentData): Promise<string>;
  /** docxtemplater as its manual shows it, on the template with the table's columns already in place. */
  bare(data: DocumentData): Uint8Array;
}

export async function createNoticeFilling(): Promise<NoticeFilling> {
  await compileTemplatesWhenStale(console.error);
  const template = readFileSync(join(repoRoot, "out", "templates", `${templateName}.docx`));
  const widened = new PizZip(template);
  widened.file(bodyPart, templateParts(template, noticeOfRows(1)).body);
  const plain = widened.generate({ type: "uint8array", compression: "DEFLATE" });
  const checked = new Set<string>();
  return {
    ours: async (data) => {
      const hash = sha256Hex(template);
      if (!checked.has(hash)) {
        const findings = await checkTemplate(template, { tags: disclosureTags, templateName });
        if (findings.length > 0) throw new Error(JSON.stringify(findings));
        checked.add(hash);
      }
      return sha256Hex(packDocx(fillParts(template, data), recordedAt));
    },
    bare: (data) => {
      const filled = new Docxtemplater(new PizZip(plain), {
        paragraphLoop: true,
        linebreaks: true,
      });
      filled.render(withColumnTags(data));
      return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
    },
  };
}
