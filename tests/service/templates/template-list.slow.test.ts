import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type {
  TemplateLine,
  TemplateVerdict,
} from "#shared/modules/templates/templates-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { retype } from "../../support/edit-docx.ts";
import { startLedger, templatesFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "../documents/docx-fixtures.ts";

const templateName = "gathering-minutes-compact";
const named = { templateName };
const fileName = "会议记录.docx";

let t: TestLedger;
let meeting: SavedRecord;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  meeting = await holdSampleMeeting(t);
});
afterEach(() => t.close());

const folder = () => join(t.dataDir, "模板");
const ownFile = () => join(folder(), fileName);
const official = async () =>
  readFileSync(join(await templatesFolder(), "gathering-minutes-compact.docx"));
const source = () => ({ recordType: "gathering", recordUid: meeting.uid, templateName });
const generate = () => t.ask<GeneratedDocument>("documents.generate", source());
const copy = () => t.ask<{ fileName: string }>("templates.copy", named);
const lines = async () =>
  (await t.ask<RouteOutput<"templates.list">>("templates.list", null)).templates;
const line = async (): Promise<TemplateLine> =>
  (await lines()).find(({ name }) => name === templateName)!;
const textOfPaper = ({ uid }: GeneratedDocument) =>
  textOf(readFileSync(t.ledger.documentPath(uid)!)).join("\n");
/** What the clerk does in WPS: another wording, saved. */
const edit = (from: string, to: string) =>
  writeFileSync(ownFile(), retype(readFileSync(ownFile()), from, to));
const aside = () => readdirSync(join(folder(), "停用的模板"));

describe("放入模板", () => {
  const place = (bytes: Uint8Array) => {
    const path = t.path("来件.docx");
    writeFileSync(path, bytes);
    return t.ask<TemplateVerdict>("templates.place", { ...named, file: t.grant(path, "read") });
  };

  test("takes a sound file, and keeps the one that lay there", async () => {
    await copy();
    const mine = readFileSync(ownFile());
    const theirs = retype(await official(), "会议名称", "名称");
    expect(await place(theirs)).toEqual({ findings: [], isTaken: true });
    expect(readFileSync(ownFile())).toEqual(Buffer.from(theirs));
    expect(readFileSync(join(folder(), "停用的模板", aside()[0]!))).toEqual(mine);
    await generate();
  });

  test("takes nothing with a fault, and tells what it is", async () => {
    const before = t.digest();
    const { findings, isTaken } = await place(retype(await official(), "{会议名称}", "{会议名称"));
    expect(isTaken).toBe(false);
    expect(findings.map(({ where }) => where)).toContain("正文表格1第2行第2列");
    expect(t.digest()).toBe(before);
    expect(existsSync(folder())).toBe(false);
  });

  test("a template of another form is refused by the tags it must have", async () => {
    const notice = readFileSync(join(await templatesFolder(), "notice.docx"));
    const { findings, isTaken } = await place(notice);
    expect(isTaken).toBe(false);
    expect(findings.map(({ message }) => message).join()).toContain("没有用到必需的标签");
  });
});

describe("a revised official template", () => {
  test("is told beside the older copy and never forced; the copy is used until the clerk decides", async () => {
    await copy();
    withDatabase(
      t.databasePath,
      (db) => db.run({ text: "UPDATE own_template SET base_version = 0", values: [] }),
      false,
    );
    expect((await line()).isOfficialNewer).toBe(true);
    edit("会议名称", "会议的名称");
    expect(textOfPaper(await generate())).toContain("会议的名称");
    expect((await line()).isOfficialNewer).toBe(true);
    await t.ask("templates.acknowledge", { ...named, version: 1 });
    expect((await line()).isOfficialNewer).toBe(false);
  });
});

describe("文稿模板", () => {
  test("lists every template with what it is for; all of them can be tried", async () => {
    const all = await lines();
    expect(all.length).toBeGreaterThan(10);
    expect(all.every(({ own, recordLabel }) => own === null && recordLabel !== "")).toBe(true);
    for (const { name } of all) {
      const tried = await t.ask<RouteOutput<"templates.trial">>("templates.trial", {
        templateName: name,
      });
      expect(textOf(Buffer.from(tried.base64, "base64")).join("\n"), name).not.toMatch(
        /[{}]|undefined/,
      );
    }
  });

  test.each(["check", "usePrevious", "withdraw"])(
    "%s of a template that is official changes nothing",
    async (verb) => {
      const before = t.digest();
      expect((await t.refuse(`templates.${verb}`, named)).code).toBe("no-own-template");
      expect(t.digest()).toBe(before);
    },
  );
});
