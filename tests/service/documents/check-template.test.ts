import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { DocumentTags } from "#shared/modules/documents/document-tags.ts";
import { handoverTags } from "#shared/modules/archive/handover-tags.ts";
import { disclosureTags } from "#shared/modules/disclosures/disclosure-tags.ts";
import { branchTags } from "#shared/branch-papers.ts";
import { noticeTags } from "#shared/modules/evidence/notice-tags.ts";
import { gatheringTags } from "#shared/modules/gatherings/gathering-tags.ts";
import { annualPlanTags, keyTaskScheduleTags } from "#shared/modules/plans/plan-tags.ts";
import { checkTemplate } from "#service/modules/documents/check-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { docx, paragraph, relation, table, textBox } from "./docx-fixtures.ts";
import type { DocxParts } from "./docx-fixtures.ts";

const text = (label: string, required: string[] = []) => ({
  label,
  kind: "text" as const,
  required,
});
const tags: DocumentTags = {
  会议名称: text("会议名称", ["minutes"]),
  会议日期: text("会议日期"),
  有缺席: { label: "有缺席人员", kind: "flag", required: [] },
  人员: { label: "人员", kind: "list", required: [], children: { 姓名: text("姓名") } },
};

async function problems(parts: DocxParts | string, templateName = "other"): Promise<string[]> {
  const bytes = docx(typeof parts === "string" ? { body: parts } : parts);
  const findings = await checkTemplate(bytes, { tags, templateName });
  return findings.map(({ where, message }) => `${where}：${message}`);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const findings = await checkTemplate(bytes, { tags, templateName: "other" });
  expect(findings.every(({ level }) => level === "error")).toBe(true);
  return findings.map(({ message }) => message).join("");
}

/** Announces another inflated size in the directory of a zip with one file. */
function announcing(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const vocabularies: Readonly<Record<string, DocumentTags>> = {
  gathering: gatheringTags,
  disclosure: disclosureTags,
  annualPlan: annualPlanTags,
  annualPlanVersion: annualPlanTags,
  keyTaskIssue: keyTaskScheduleTags,
  archivePackage: handoverTags,
  notice: noticeTags,
  branch: branchTags,
};

test.each(officialTemplates)("official template $name passes its own check", async (template) => {
  const bytes = await compileTemplate(template);
  const vocabulary = vocabularies[template.recordType] ?? {};
  expect(await checkTemplate(bytes, { tags: vocabulary, templateName: template.name })).toEqual([]);
});

describe("tags", () => {
  test("a sound template, with tags split over runs and spaces in braces, has no findings", async () => {
    const body =
      paragraph("{会议", "名称}{ 会议日期 }") +
      paragraph("{#有缺席}") +
      paragraph("缺席") +
      paragraph("{/有缺席}") +
      table(["姓名"], ["{#人员}{姓名}（{会议日期}）{/}"]);
    expect(await problems(body, "minutes")).toEqual([]);
  });

  test("a misspelt tag is named with its place and the nearest known tag", async () => {
    const body =
      paragraph("会议") +
      paragraph("{会议名", "秤}") +
      table(["甲", "乙"], ["{#人员}{性名}", "{/人员}"]);
    expect(await problems(body)).toEqual([
      "正文第2段：没有{会议名秤}这个标签，是否想写{会议名称}？",
      "正文表格1第2行第1列：没有{性名}这个标签，是否想写{姓名}？",
    ]);
  });

  test("a tag of a list outside its list is told where it belongs", async () => {
    expect(await problems(paragraph("{姓名}"))).toEqual([
      "正文第1段：{姓名}只能放在{#人员}与{/人员}之间。",
    ]);
  });

  test("full-width braces of the input method are found", async () => {
    const body = paragraph("｛会议名称｝") + paragraph("{会议名称｝") + paragraph("{＃人员}");
    const found = await problems(body);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe("正文第1段：“｛会议名称｝”用了全角花括号，请改为半角的{ }。");
    expect(found[1]).toMatch(/^正文第2段.*全角花括号/);
    expect(found[2]).toMatch(/^正文第3段.*全角字符/);
  });

  test("loops that are not closed, closed wrongly or never opened are found", async () => {
    expect(await problems(paragraph("{#人员}{姓名}"))).toEqual([
      "正文第1段：{#人员}没有对应的{/人员}。",
    ]);
    expect(await problems(paragraph("{#人员}{姓名}{/人圆}"))).toEqual([
      "正文第1段：{/人圆}与开始标签{#人员}不一致，应为{/人员}（开始标签在正文第1段）。",
    ]);
    expect(await problems(paragraph("{/人员}"))).toEqual([
      "正文第1段：{/人员}前面没有对应的开始标签。",
    ]);
  });

  test("missing and surplus braces are found", async () => {
    expect(await problems(paragraph("{会议名称"))).toEqual([
      "正文第1段：“{会议名称”缺少右花括号}。",
    ]);
    expect(await problems(paragraph("会议名称}"))).toEqual(["正文第1段：多了一个右花括号}。"]);
  });

  test.each(["{@会议名称}", "{=[[ ]]=}", "{.}", "{}", "{-w:p 人员}", "{ #人员}"])(
    "the special tag %s is forbidden",
    async (tag) => {
      expect((await problems(paragraph(tag))).join()).toContain(`标签${tag}不能使用`);
    },
  );

  test("a list or flag printed as if it were text is found", async () => {
    expect(await problems(paragraph("{人员}"))).toEqual([
      "正文第1段：{人员}不能单独使用，要写成{#人员}…{/人员}。",
    ]);
  });

  test("headers, footnotes and text boxes are read too, a text box once", async () => {
    const found = await problems({
      body: textBox(paragraph("{甲甲甲}")),
      header: paragraph("{乙乙乙}"),
      footnotes: paragraph("{丙丙丙}"),
    });
    expect(found.sort()).toEqual([
      "正文文本框第1段：没有{甲甲甲}这个标签。",
      "脚注第1段：没有{丙丙丙}这个标签。",
      "页眉第1段：没有{乙乙乙}这个标签。",
    ]);
  });

  test("tags where the engine fills nothing, or nothing visible, are found", async () => {
    const field = "<w:p><w:r><w:instrText>QUOTE {会议名称}</w:instrText></w:r></w:p>";
    expect(await problems({ body: field, comments: paragraph("{会议名称}") })).toEqual([
      "正文第1段：这里的标签不会被填写，请移到正文中。",
      "批注第1段：这里的标签不会被填写，请移到正文中。",
    ]);
  });

  test("a required tag that is not used is found, for the template that needs it", async () => {
    expect(await problems(paragraph("{会议日期}"), "minutes")).toEqual([
      "全文：没有用到必需的标签{会议名称}（会议名称）。",
    ]);
    expect(await problems(paragraph("{会议日期}"))).toEqual([]);
  });

  test("a loop that begins in a table and ends outside it is found", async () => {
    const found = await problems(table(["{#人员}{姓名}"]) + paragraph("{/人员}"));
    expect(found.join()).toMatch(/模板无法填写/);
  });
});

describe("hostile and mistaken files", () => {
  const sound = paragraph("{会议名称}");

  test("a zip bomb is refused by its directory, before it is inflated", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bomb)).toContain("文件展开后过大");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  test("a bomb that announces a small size is refused too", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) });
    expect(await refusal(announcing(bomb, 1000))).toMatch(/损坏|编码|异常/);
  });

  test("too many parts and too large a file are refused", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, i) => [`x${i}`, new Uint8Array()]),
    );
    expect(await refusal(zipSync(many))).toContain("文件展开后过大");
    expect(await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toContain("超过10 MB");
  });

  test("an old .doc or an encrypted file is told apart", async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal(compound)).toContain("旧版 .doc 或加密文件");
  });

  test("a workbook renamed to .docx is told apart", async () => {
    expect(await refusal(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toContain(
      "Excel",
    );
  });

  test("empty, plain text and truncated files are refused", async () => {
    expect(await refusal(new Uint8Array())).toBe("文件是空的。");
    expect(await refusal(strToU8("会议记录"))).toContain("这不是 .docx 文件");
    const whole = docx({ body: sound });
    expect(await refusal(whole.slice(0, whole.length / 2))).toContain("已损坏或不完整");
  });

  test("a DOCTYPE is refused, also in UTF-16", async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "b">]><x/>';
    expect(await refusal(docx({ body: sound, extra: { "word/a.xml": xml } }))).toContain("DOCTYPE");
    const wide = zipSync({
      "word/document.xml": strToU8("<x/>"),
      "word/a.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
    });
    expect(await refusal(wide)).toContain("编码");
  });

  test("XML that does not parse is refused", async () => {
    expect(await refusal(docx({ body: "<w:p>" }))).toContain("文件内容已损坏");
  });

  test.each([
    ["attachedTemplate", "链接了另一个模板"],
    ["image", "引用了文件以外的内容"],
    ["hyperlink", "取消超链接"],
    ["oleObject", "OLE"],
    ["aFChunk", "外部内容块"],
  ])("a relation %s to outside is refused", async (type, message) => {
    const extra = { "word/_rels/document.xml.rels": relation(type) };
    expect(await refusal(docx({ body: sound, extra }))).toContain(message);
  });

  test("macros, embedded files and altChunk are refused", async () => {
    expect(await refusal(docx({ body: sound, extra: { "word/vbaProject.bin": "x" } }))).toContain(
      "宏",
    );
    expect(await refusal(docx({ body: sound, extra: { "word/embeddings/a.bin": "x" } }))).toContain(
      "OLE",
    );
    expect(await refusal(docx({ body: `${sound}<w:altChunk/>` }))).toContain("外部内容块");
  });

  test("XML nested beyond any document is refused and does not throw", async () => {
    const deep = "<w:sdt>".repeat(60_000) + "</w:sdt>".repeat(60_000);
    expect(await refusal(docx({ body: deep }))).not.toBe("");
  });
});
