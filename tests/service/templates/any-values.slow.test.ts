import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { documentTagsOf } from "#shared/document-tags-of.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { templatesFolder } from "../../support/service-ledger.ts";
import { docx, paragraph, table, textOf } from "../documents/docx-fixtures.ts";

/** Characters that have broken papers elsewhere; rare ones and emoji stand outside the first plane. */
const attack = fc.constantFrom(
  ..."<&;>{}｛｝＃／#^@=\"'\n\t\v\0\u0001\ufffe㛃😀é",
  ...["]]>", "{会议名称}", "&lt;", "<!--", "\r\n", "𬱟", "\ud83d", "\udc00", "e\u0301"],
);
const value = fc.array(fc.oneof(attack, fc.string({ unit: "binary" })), { maxLength: 60 });
const text = value.map((units) => units.join(""));

function bodyOf(filled: Uint8Array): string {
  const xml = strFromU8(unzipSync(filled)["word/document.xml"] ?? new Uint8Array());
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  return xml;
}

test("any values in text and table rows open, parse strictly and read back equal", () => {
  const template = docx({ body: paragraph("{甲}") + table(["{#行}{乙}", "{丙}{/行}"]) });
  const row = fc.record({ 乙: text, 丙: text });
  fc.assert(
    fc.property(text, fc.array(row, { maxLength: 5 }), (甲, 行) => {
      const filled = fillTemplate(template, { 甲, 行 });
      bodyOf(filled);
      const cells = 行.flatMap(({ 乙, 丙 }) => [乙, 丙]);
      expect(textOf(filled)).toEqual([甲, ...cells].map(cleanText));
    }),
    { numRuns: 200 },
  );
});

test("paragraphs of 5,000 characters and tables of 1,000 rows read back equal", () => {
  const template = docx({ body: paragraph("{甲}") + table(["{#行}{乙}", "{丙}{/行}"]) });
  const 甲 = "㛃𬱟<&]]>{}会".repeat(500);
  const 行 = Array.from({ length: 1_000 }, (_, at) => ({ 乙: `${at}&<`, 丙: `第${at}行{}` }));
  const filled = fillTemplate(template, { 甲, 行 });
  bodyOf(filled);
  expect(textOf(filled)).toEqual([甲, ...行.flatMap(({ 乙, 丙 }) => [乙, 丙])]);
});

test("an official template takes any value of its words", async () => {
  const bytes = readFileSync(join(await templatesFolder(), "gathering-minutes-compact.docx"));
  const data = sampleData(documentTagsOf("gathering") ?? {});
  fc.assert(
    fc.property(text, (会议名称) => {
      const filled = fillTemplate(bytes, { ...data, 会议名称 });
      bodyOf(filled);
      expect(textOf(filled)).toContain(cleanText(会议名称));
    }),
    { numRuns: 20 },
  );
});
