import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { docx, paragraph, table, textOf } from "../documents/docx-fixtures.ts";

describe("fillTemplate", () => {
  test("a tag that Word has split over runs is filled", () => {
    const template = docx({ body: paragraph("名称：{会", "议名", "称}。") });
    expect(textOf(fillTemplate(template, { 会议名称: "支委会" }))).toEqual(["名称：支委会。"]);
  });

  test("a tag with spaces inside its braces is filled", () => {
    const template = docx({ body: paragraph("{ 会议名称 }") });
    expect(textOf(fillTemplate(template, { 会议名称: "支委会" }))).toEqual(["支委会"]);
  });

  test("a list repeats its table row, and an empty one removes it", () => {
    const template = docx({ body: table(["姓名", "单位"], ["{#人员}{姓名}", "{单位}{/人员}"]) });
    const people = [
      { 姓名: "甲", 单位: "一班" },
      { 姓名: "乙", 单位: "二班" },
    ];
    const text = (rows: typeof people) => textOf(fillTemplate(template, { 人员: rows })).join(" ");
    expect(text(people)).toBe("姓名 单位 甲 一班 乙 二班");
    expect(text([])).toBe("姓名 单位");
  });

  test("names of the language itself are no tags", () => {
    const template = docx({ body: paragraph("{constructor}{toString}{__proto__}") });
    expect(textOf(fillTemplate(template, {}))).toEqual([""]);
  });

  test("a value that looks like a tag stays text", () => {
    const template = docx({ body: paragraph("{甲}") });
    expect(textOf(fillTemplate(template, { 甲: "{乙}", 乙: "错" }))).toEqual(["{乙}"]);
  });

  test("any value comes back as the same text from XML that parses", () => {
    const template = docx({ body: paragraph("{值}") });
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        "<",
        "&",
        "]]>",
        "{",
        "}",
        "\n",
        "\r\n",
        "\v",
        "\ud83d",
        "𠮷",
        "\0",
        "\ufffe",
      ),
    );
    const value = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));
    fc.assert(
      fc.property(value, (text) => {
        const filled = fillTemplate(template, { 值: text });
        const xml = strFromU8(unzipSync(filled)["word/document.xml"] ?? new Uint8Array());
        new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
        expect(textOf(filled)).toEqual([cleanText(text)]);
      }),
      { numRuns: 300 },
    );
  });

  test("a broken template is refused in Chinese, with every fault", () => {
    const template = docx({ body: paragraph("{#议题}") + paragraph("{会议名称") });
    const attempt = () => fillTemplate(template, {});
    expect(attempt).toThrow(AppError);
    expect(attempt).toThrow(/^模板无法填写：.*\{#议题\}没有对应的\{\/议题\}/);
    expect(attempt).toThrow(/缺少右花括号/);
  });

  test("a file that is no document is refused in Chinese", () => {
    expect(() => fillTemplate(new Uint8Array([1, 2, 3]), {})).toThrow(
      "模板无法使用：这不是 .docx 文件",
    );
  });
});
