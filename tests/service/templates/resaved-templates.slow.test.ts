import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { documentTagsOf } from "#shared/document-tags-of.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import { checkTemplate } from "#service/modules/templates/check-template.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { readTemplateText } from "#service/modules/templates/template-text.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { temporaryFolder } from "../../support/service-ledger.ts";

const folder = temporaryFolder();
const resaved = join(folder, "另存");

/** Saves every official template again, as a clerk's office program does: it cuts tags into runs of its own. */
beforeAll(async () => {
  mkdirSync(resaved);
  const files: string[] = [];
  for (const template of officialTemplates) {
    const path = join(folder, `${template.name}.docx`);
    writeFileSync(path, await compileTemplate(template));
    files.push(path);
  }
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  execFileSync("soffice", [
    profile,
    "--headless",
    "--convert-to",
    "docx",
    "--outdir",
    resaved,
    ...files,
  ]);
}, 240_000);

/** What a field came to when the file was last saved, such as a page number, is no text of the template. */
function withoutResults(xml: string): string {
  return xml.replace(
    /(<w:fldChar[^>]*w:fldCharType="separate")(.*?)(<w:fldChar[^>]*w:fldCharType="end")/gs,
    (_, from: string, between: string, to: string) =>
      from + between.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, "") + to,
  );
}

/** Every text with its place: paragraphs in order, cells by table, row and column. */
function placedTexts(bytes: Uint8Array): string[] {
  const part = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const xml = withoutResults(part);
  const { paragraphs } = readTemplateText(new DOMParser().parseFromString(xml, "text/xml"), "正文");
  return paragraphs.flatMap(({ text, where }) => {
    const row = /表格\d+第\d+行第\d+列/.exec(where)?.[0] ?? "";
    return text.trim() === "" ? [] : [`${row} ${text}`];
  });
}

/** Beside the sample words, a table with columns of its own, as a posted notice has. */
function dataFor(recordType: string): DocumentData {
  const data = sampleData(documentTagsOf(recordType) ?? {});
  if (recordType !== "disclosure") return data;
  const 表格栏 = ["项目", "金额", "备注"].map((栏名) => ({ 栏名, 栏宽: "10" }));
  const 表格行 = [1, 2].map((n) => ({ 栏1: `项${n}`, 栏2: `${n}00`, 栏3: `注${n}` }));
  return { ...data, 表格栏, 表格行 };
}

test.each(officialTemplates.map((one) => [one.name, one] as const))(
  "%s saved again by an office program passes its check and fills to the same texts and table rows",
  async (name, template) => {
    const original = await compileTemplate(template);
    const again = readFileSync(join(resaved, `${name}.docx`));
    const expected = { tags: documentTagsOf(template.recordType) ?? {}, templateName: name };
    expect(await checkTemplate(again, expected)).toEqual([]);
    const data = dataFor(template.recordType);
    const texts = placedTexts(fillTemplate(again, data));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts).toEqual(placedTexts(fillTemplate(original, data)));
  },
);
