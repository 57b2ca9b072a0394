import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { noticeMaker } from "#shared/modules/evidence/notice-maker.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { joinDocx } from "#service/modules/templates/join/join-docx.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { textOf } from "../documents/docx-fixtures.ts";
import { context } from "../documents/gathering-fixtures.ts";

const recordedAt = "2026-11-22T10:00:00+08:00";
const still = new AbortController().signal;
let template: Uint8Array;

beforeAll(async () => {
  const notice = officialTemplates.find(({ name }) => name === "notice");
  if (!notice) throw new Error("no template of notices");
  template = await compileTemplate(notice);
});

function paper(subject: string): Uint8Array {
  const values: AnyValues = {
    subject,
    addressee: "各党小组",
    body: `请按时参加${subject}。`,
    issuedOn: "2026-11-20",
    contact: null,
    phone: null,
  };
  return fillTemplate(template, noticeMaker.data(values, context()));
}

type Parts = Record<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
const packed = (parts: Parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const changed = (bytes: Uint8Array, change: (parts: Parts) => Parts) =>
  packed(change(partsOf(bytes)));
const inBody = (bytes: Uint8Array, change: (xml: string) => string) =>
  changed(bytes, (parts) => ({
    ...parts,
    "word/document.xml": change(parts["word/document.xml"] ?? ""),
  }));
const joined = async (...papers: Uint8Array[]) =>
  partsOf(await joinDocx(papers, recordedAt, still));
const all = (xml: string | undefined, pattern: RegExp) =>
  [...(xml ?? "").matchAll(pattern)].map(([, found]) => found);
const sections = (xml: string | undefined) => all(xml, /(<w:sectPr\b[\s\S]*?<\/w:sectPr>)/g);

describe("papers joined to one file", () => {
  test("read as the papers one after the other, with no paragraph more", async () => {
    const papers = ["党员大会", "支委会", "主题党日"].map(paper);
    const whole = await joinDocx(papers, recordedAt, still);
    expect(textOf(whole)).toEqual(papers.flatMap((one) => textOf(one)));
  });

  test("each begin on a new page and count their pages from 1, with the elements in the schema's order", async () => {
    const { "word/document.xml": xml = "" } = await joined(paper("一"), paper("二"), paper("三"));
    const found = sections(xml);
    expect(found).toHaveLength(3);
    for (const section of found) {
      const order = all(section, /<(w:\w+)/g).slice(1);
      expect(order).toEqual([
        "w:footerReference",
        "w:footerReference",
        "w:type",
        "w:pgSz",
        "w:pgMar",
        "w:pgNumType",
        "w:docGrid",
      ]);
      expect(section).toContain('<w:type w:val="nextPage"/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
    }
    const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
    expect(documentElement?.nodeName).toBe("w:document");
  });

  test("share headers and footers that are the same, and keep those that differ", async () => {
    const other = changed(paper("二"), (parts) => ({
      ...parts,
      "word/footer1.xml": (parts["word/footer1.xml"] ?? "").replace("—", "第二份"),
    }));
    const parts = await joined(paper("一"), other, paper("三"), other);
    const footers = Object.keys(parts).filter((name) => name.startsWith("word/footer"));
    expect(footers).toHaveLength(3);
    const added = footers.find((name) => name.includes("joined")) ?? "";
    expect(parts[added]).toContain("第二份");
    expect(parts["[Content_Types].xml"]).toContain(`PartName="/${added}"`);
    const relations = parts["word/_rels/document.xml.rels"];
    const id = new RegExp(`Id="([^"]*)"[^>]*Target="${added.slice("word/".length)}"`).exec(
      relations ?? "",
    )?.[1];
    const leading = sections(parts["word/document.xml"]).map((one) => one?.includes(`"${id}"`));
    expect(leading).toEqual([false, true, false, true]);
    expect(Object.keys(parts).filter((name) => name.includes("joined"))).toHaveLength(2);
  });

  test("have drawings and bookmarks with ids of their own", async () => {
    const marked = inBody(paper("一"), (xml) =>
      xml.replace(
        "</w:p>",
        '<w:bookmarkStart w:id="0" w:name="here"/><w:bookmarkEnd w:id="0"/><w:r><wp:docPr id="1" name="x"/></w:r></w:p>',
      ),
    );
    const { "word/document.xml": xml } = await joined(marked, marked, marked);
    expect(all(xml, /<wp:docPr id="(\d+)"/g)).toEqual(["1", "2", "3"]);
    expect(all(xml, /bookmarkStart w:id="(\d+)"/g)).toEqual(["1", "2", "3"]);
    expect(all(xml, /bookmarkEnd w:id="(\d+)"/g)).toEqual(["1", "2", "3"]);
    expect(new Set(all(xml, /w:name="([^"]*)"/g)).size).toBe(3);
  });

  test("begin their numbered lists at 1 again", async () => {
    const list = changed(paper("一"), (parts) => ({
      ...parts,
      "word/numbering.xml": (parts["word/numbering.xml"] ?? "").replace(
        /<\/w:numbering>|\/>\s*$/,
        (end) =>
          `${end === "</w:numbering>" ? "" : ">"}<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
      ),
      "word/document.xml": (parts["word/document.xml"] ?? "").replace(
        "<w:p><w:pPr>",
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
      ),
    }));
    const parts = await joined(list, list, list);
    const used = all(parts["word/document.xml"], /<w:numId w:val="(\d+)"/g);
    expect(new Set(used).size).toBe(3);
    for (const id of used.slice(1))
      expect(parts["word/numbering.xml"]).toMatch(
        new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">`),
      );
  });

  test("end with a table or a break of their own without losing or adding a page", async () => {
    const table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    const endsWithTable = inBody(paper("一"), (xml) =>
      xml.replace("<w:sectPr>", `${table}<w:sectPr>`),
    );
    const { "word/document.xml": xml = "" } = await joined(endsWithTable, endsWithTable);
    expect(xml).toContain(`${table}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20"`);
    expect(sections(xml)).toHaveLength(2);
  });

  test("are the same bytes for the same papers", async () => {
    const papers = [paper("一"), paper("二")];
    const [a, b] = [
      await joinDocx(papers, recordedAt, still),
      await joinDocx(papers, recordedAt, still),
    ];
    expect(Buffer.from(a).equals(b)).toBe(true);
  });

  test("are refused in Chinese where they have footnotes, and stop when cancelled", async () => {
    const noted = inBody(paper("一"), (xml) =>
      xml.replace("</w:p>", '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'),
    );
    await expect(joined(noted, noted)).rejects.toThrow(/脚注/);
    await expect(joinDocx([paper("一")], recordedAt, AbortSignal.abort())).rejects.toThrow();
  });
});
