import { expect, test } from "vitest";
import { noticeMaker } from "#shared/modules/evidence/notice-maker.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { notice } from "../../../build/official-templates/notice.ts";
import { textOf } from "./docx-fixtures.ts";
import { context } from "./gathering-fixtures.ts";

const values = {
  ...{ subject: "关于做好冬季保供工作的通知", addressee: "各班组" },
  body: "现通知如下。\n一、提高认识\n（一）落实责任\n二、时间：12月5日前。",
  ...{ issuedOn: "2026-11-20", contact: null, phone: null },
};

async function printed(options: DocumentOptions): Promise<string> {
  const made = { ...context("gathering-notice", options), templateName: "notice" };
  const bytes = fillTemplate(await compileTemplate(notice), noticeMaker.data(values, made));
  return textOf(bytes).join("\n");
}

test("a notice of a branch has no 版头, 附件 or 版记 unless they are asked for", async () => {
  expect(await printed({})).not.toMatch(/文件|附件|抄送|印发|〔|[{}]/);
});

test("版头 prints the mark and leaves room for the number, 版记 tells who had it printed and when", async () => {
  const text = await printed({ redHead: true, imprint: true });
  expect(text).toContain("中共咸阳输油站支部委员会文件");
  expect(text).toContain("〔2026〕　　号");
  expect(text).toMatch(/咸阳输油站党支部\t?2026年11月20日印发/);
  expect(text).not.toContain("抄送");
  expect(await printed({ imprint: true, copyTo: "处党委组织科。" })).toContain(
    "抄送：处党委组织科。",
  );
});

test("one attachment has no number, several have, and none ends with a mark", async () => {
  expect(await printed({ attachments: "1.检查表；" })).toContain("附件：检查表\n");
  expect(await printed({ attachments: "检查表\n名单。" })).toContain("附件：1.检查表\n2.名单\n");
});

test("headings that stand alone are set as such; one that runs into a sentence stays text", () => {
  const rows = noticeMaker.data(values, context("gathering-notice"))["正文逐段"];
  expect(rows).toMatchObject([
    { 普通: true },
    { 一级: true, 普通: false },
    { 二级: true, 普通: false },
    { 一级: false, 普通: true },
  ]);
});
