import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { strFromU8, unzipSync } from "fflate";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "./docx-fixtures.ts";

let t: TestLedger;
let branchUid: string;

beforeAll(async () => {
  t = await startLedger();
  const { people } = await registerSampleBranch(t);
  branchUid = (await t.ask<ListPage>("branch.list", { view: "all" })).rows[0]!.uid;
  const [secretary] = people;
  const { uid, revision } = secretary!;
  await t.ask<SavedRecord>("person.update", {
    ...{ uid, revision },
    values: { birthOn: "1980-02-03", phone: "13900000001", gender: "male", education: "本科" },
  });
});
afterAll(() => t.close());

const source = () => ({
  ...{ recordType: "branch", recordUid: branchUid },
  templateName: "member-roster",
});

async function roster(options: DocumentOptions = {}) {
  const made = await t.ask<GeneratedDocument>("documents.generate", { ...source(), options });
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
  const bytes = Buffer.from(base64, "base64");
  return { made, bytes, text: textOf(bytes).join("\n") };
}

test("a roster of a day holds its members with what is registered, and no one else", async () => {
  const { made, text } = await roster({ onDay: "2026-11-24" });
  expect(made.title).toBe("2026年11月24日党员名册");
  for (const name of ["单立新", "曾国庆", "仇海燕", "解建军"]) expect(text).toContain(name);
  expect(text).not.toContain("许长河");
  expect(text).toContain("党员4名，其中正式3名、预备1名");
  expect(text).toContain("本科");
  expect(text).not.toMatch(/[{}]|栏名|栏值/);
});

test("days of birth and telephones stand only in the edition that was chosen to hold them", async () => {
  const plain = (await roster()).text;
  expect(plain).not.toMatch(/1980|13900000001|出生日期|联系电话/);
  const whole = (await roster({ edition: 2 })).text;
  expect(whole).toContain("1980.02.03");
  expect(whole).toContain("13900000001");
});

test("an archive without personal data takes the plain roster and leaves the whole one out", async () => {
  await roster({ onDay: "2026-11-20" });
  await roster({ onDay: "2026-11-20", edition: 2 });
  const rostersIn = async (includeSensitive: boolean) => {
    const folder = temporaryFolder();
    await t.ask("archive.create", {
      ...{ folder: t.grant(folder, "folder"), archiveYear: 2026, includeSensitive },
    });
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((file) => /党员名册.*\.docx$/.test(file)).length;
  };
  const [open, whole] = [await rostersIn(false), await rostersIn(true)];
  expect(open).toBeGreaterThan(0);
  expect(whole - open).toBe(2);
});

test("the surname's strokes order the roster where that is asked for", async () => {
  const { text } = await roster({ order: "strokes" });
  const places = ["仇海燕", "单立新", "曾国庆", "解建军"].map((name) => text.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain("按姓氏笔画排列");
});

test("the table lies across, repeats its header and splits no row", async () => {
  const xml = strFromU8(unzipSync((await roster()).bytes)["word/document.xml"]!);
  expect(xml).toContain('w:orient="landscape"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)!.length);
});

test("what is missing is counted before and leads to the first of those who lack it", async () => {
  const { gaps } = await t.ask<{ gaps: { field: string; message: string }[] }>("documents.gaps", {
    ...source(),
    options: {},
  });
  expect(gaps.map(({ message }) => message)).toContain("3名党员未填写学历，先填曾国庆");
  expect(gaps.every(({ field }) => field.startsWith("/records/person/"))).toBe(true);
});

test("a roster is outdated once somebody's entry changes", async () => {
  const { made } = await roster();
  const isOutdated = async () => {
    const { documents } = await t.ask<{ documents: GeneratedDocument[] }>("documents.list", {
      ...{ recordType: "branch", recordUid: branchUid },
    });
    return documents.find(({ uid }) => uid === made.uid)?.isOutdated;
  };
  expect(await isOutdated()).toBe(false);
  const { rows } = await t.ask<ListPage>("person.list", { view: "all", search: "仇海燕" });
  const { uid, revision } = rows[0]!;
  await t.ask("person.update", { uid, revision, values: { education: "大专" } });
  expect(await isOutdated()).toBe(true);
});
