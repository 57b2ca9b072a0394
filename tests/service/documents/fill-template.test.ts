import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cleanText } from "#shared/kernel/clean-text.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { gatheringDocumentData } from "#shared/modules/gatherings/gathering-document.ts";
import { fillTemplate } from "#service/modules/documents/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { gatheringMinutes } from "../../../build/official-templates/gathering-minutes.ts";
import { gatheringSignIn } from "../../../build/official-templates/gathering-sign-in.ts";
import { docx, paragraph, table, textOf } from "./docx-fixtures.ts";
import { attendee, meeting } from "./gathering-fixtures.ts";

describe("official templates", () => {
  test("the filled minutes read as the approved paper, line by line", async () => {
    const template = await compileTemplate(gatheringMinutes);
    const filled = fillTemplate(template, gatheringDocumentData(meeting()));
    expect(textOf(filled)).toEqual([
      "中共咸阳输油站支部委员会",
      "支部党员大会记录",
      "",
      "会议名称：2026年第1次支部党员大会",
      "会议时间：2026年3月5日 15:00—16:20",
      "会议地点：咸阳输油站二楼会议室",
      "主持人：王建国",
      "记录人：陈丽",
      "到会情况：应到5名，实到3名（其中视频参会1名），请假1名，缺席1名，列席1名。",
      "到会人员：王建国、陈丽、李卫东",
      "请假人员：刘志强（值班在岗）",
      "缺席人员：杨帆（未请假）",
      "列席人员：何勇（处党委组织科）",
      "不计入应到：高翔（经党员大会通过）",
      "",
      "一、审议年度工作计划",
      "陈丽作了说明。",
      "李卫东建议增加劳动竞赛内容。",
      "决议：同意工作计划。",
      "由支委会组织落实。",
      "二、通报党费收缴情况",
      "王建国通报了情况。",
      "散会。",
      "",
      "主持人（签名）：",
      "记录人（签名）：",
      "签名日期：　　　　年　　月　　日",
    ]);
  });

  test("minutes of an empty gathering show blanks and neither braces nor undefined", async () => {
    const empty = meeting({
      title: "",
      startTime: null,
      endTime: null,
      place: null,
      host: null,
      recorder: null,
      agenda: [],
      attendance: [],
    });
    const filled = fillTemplate(
      await compileTemplate(gatheringMinutes),
      gatheringDocumentData(empty),
    );
    const text = textOf(filled);
    expect(text).toContain("会议名称：＿＿＿＿");
    expect(text).toContain("到会情况：应到＿＿＿＿名，实到＿＿＿＿名。");
    expect(text.join("")).not.toMatch(/[{}]|undefined|null/);
  });

  test("the sign-in sheet has a row for each person, observers last, then spare rows", async () => {
    const template = await compileTemplate(gatheringSignIn);
    const data = gatheringDocumentData(meeting(), { spareRowCount: 2 });
    const text = textOf(fillTemplate(template, data)).join("|");
    expect(text).toContain("|5|杨帆|输油班|||6|何勇|处党委组织科||列席|7|||||8|||||应到5名，");
    expect(text).not.toContain("高翔");
  });

  test("a person without a recorded state is never printed as absent", async () => {
    const source = meeting({
      attendance: [attendee("王建国", "present"), attendee("李卫东", "unrecorded")],
    });
    const filled = fillTemplate(
      await compileTemplate(gatheringMinutes),
      gatheringDocumentData(source),
    );
    const text = textOf(filled);
    expect(text).toContain("到会情况：应到2名，实到1名，未登记1名。");
    expect(text).toContain("尚未登记：李卫东");
    expect(text.join("")).not.toContain("缺席");
  });
});

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
