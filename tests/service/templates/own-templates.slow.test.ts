import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type {
  TemplateLine,
  TemplateVerdict,
} from "#shared/modules/templates/templates-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { editDocx, retype } from "../../support/edit-docx.ts";
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
const papers = async () =>
  (await t.ask<RouteOutput<"documents.list">>("documents.list", {})).documents;
const textOfPaper = ({ uid }: GeneratedDocument) =>
  textOf(readFileSync(t.ledger.documentPath(uid)!)).join("\n");
/** What the clerk does in WPS: another wording, saved. */
const edit = (from: string, to: string) =>
  writeFileSync(ownFile(), retype(readFileSync(ownFile()), from, to));
const aside = () => readdirSync(join(folder(), "停用的模板"));
const auditOf = () =>
  withDatabase(t.databasePath, (db) =>
    db.all<{ route: string }>({ text: "SELECT route FROM audit_entry ORDER BY seq", values: [] }),
  ).map(({ route }) => route);

describe("复制一份来改", () => {
  test("lays the official template down under its Chinese name, to be opened by the clerk", async () => {
    expect(t.ledger.ownTemplatePath(templateName)).toBeNull();
    expect(await copy()).toEqual({ fileName });
    expect(readFileSync(ownFile())).toEqual(await official());
    expect(t.ledger.ownTemplatePath(templateName)).toBe(ownFile());
    expect(await line()).toMatchObject({ own: { state: "same", findings: [], previousOn: null } });
    expect(auditOf().at(-1)).toBe("templates.keep");
  });

  test("is refused where there is one already, and changes nothing", async () => {
    await copy();
    const before = t.digest();
    expect((await t.refuse("templates.copy", named)).code).toBe("own-template-there");
    expect(t.digest()).toBe(before);
  });

  test("overwrites no file that lies under that name", async () => {
    mkdirSync(folder());
    writeFileSync(ownFile(), "别的文件");
    const before = t.digest();
    const refusal = await t.refuse("templates.copy", named);
    expect(refusal).toMatchObject({ code: "file-exists" });
    expect(refusal.hint).toContain("放入模板");
    expect(readFileSync(ownFile(), "utf8")).toBe("别的文件");
    expect(t.digest()).toBe(before);
  });

  test("of two templates that are called the same gives two files", async () => {
    const names = ["annual-plan", "annual-plan-version"];
    const files: string[] = [];
    for (const name of names)
      files.push(
        (await t.ask<{ fileName: string }>("templates.copy", { templateName: name })).fileName,
      );
    expect(new Set(files).size).toBe(2);
    expect(readdirSync(folder()).toSorted()).toEqual(files.toSorted());
  });
});

describe("the branch's own template", () => {
  beforeEach(copy);

  test("unchanged prints what the official one prints, and is taken in no second time", async () => {
    const withOwn = textOfPaper(await generate());
    expect(auditOf().filter((route) => route === "templates.keep")).toHaveLength(1);
    await t.ask("templates.withdraw", named);
    expect(textOfPaper(await generate())).toBe(withOwn);
  });

  test("edited is picked up by the next paper, which says so by version, day and hash", async () => {
    edit("会议名称", "会议的名称");
    const made = await generate();
    expect(textOfPaper(made)).toContain("会议的名称");
    expect(made.templateVersion).toBe("1（本单位2026-11-22）");
    const stored = withDatabase(t.databasePath, (db) =>
      db.get<{ template_sha256: string }>({
        text: "SELECT template_sha256 FROM generated_document WHERE uid = ?",
        values: [made.uid],
      }),
    )!;
    expect(stored.template_sha256).toBe(sha256Hex(readFileSync(ownFile())));
    expect(auditOf().slice(-2)).toEqual(["templates.keep", "documents.register"]);
    await generate();
    expect(auditOf().slice(-2)).toEqual(["documents.register", "documents.register"]);
  });

  test("keeps every good version by its hash, whatever becomes of the file", async () => {
    edit("会议名称", "会议的名称");
    const good = readFileSync(ownFile());
    await generate();
    rmSync(ownFile());
    const kept = readdirSync(join(t.dataDir, "template-versions"));
    expect(kept).toHaveLength(2);
    expect(readFileSync(join(t.dataDir, "template-versions", `${sha256Hex(good)}.docx`))).toEqual(
      good,
    );
  });

  test("with a fault makes no paper: what is wrong, where, and the ways out are told", async () => {
    await generate();
    edit("{会议名称}", "{会议名秤}");
    const before = t.digest();
    const files = readdirSync(join(t.dataDir, "documents", "2026"));
    const refusal = await t.refuse("documents.generate", source());
    expect(refusal.code).toBe("own-template-broken");
    expect(refusal.message).toMatch(
      /正文表格1第2行第2列：没有\{会议名秤\}这个标签，是否想写\{会议名称\}/,
    );
    expect(refusal.hint).toMatch(/文稿模板.*用上一版.*恢复官方模板/);
    expect(t.digest()).toBe(before);
    expect(readdirSync(join(t.dataDir, "documents", "2026"))).toEqual(files);
    expect((await line()).own).toMatchObject({ state: "broken", previousOn: "2026-11-22" });
  });

  test("a fault mended makes papers again", async () => {
    edit("{会议名称}", "{会议名秤}");
    await t.refuse("documents.generate", source());
    const found = await t.ask<TemplateVerdict>("templates.check", named);
    expect(found.isTaken).toBe(false);
    expect(found.findings[0]?.message).toContain("是否想写{会议名称}");
    edit("{会议名秤}", "{会议名称}");
    expect(await t.ask<TemplateVerdict>("templates.check", named)).toEqual({
      findings: [],
      isTaken: true,
    });
    await generate();
  });

  test("goes back to the last good version, and the faulty file is kept", async () => {
    edit("会议名称", "会议的名称");
    await generate();
    edit("{会议地点}", "{会议地}点}");
    const faulty = readFileSync(ownFile());
    const { keptAs } = await t.ask<{ keptAs: string }>("templates.usePrevious", named);
    expect(keptAs).toMatch(/^停用的模板\/会议记录（2026-11-22 \d{6}）\.docx$/);
    expect(readFileSync(join(folder(), keptAs))).toEqual(faulty);
    expect(textOfPaper(await generate())).toContain("会议的名称");
  });

  test("goes back from a good version to the one before, and forth again", async () => {
    edit("会议名称", "会议的名称");
    await generate();
    await t.ask("templates.usePrevious", named);
    expect(textOfPaper(await generate())).not.toContain("会议的名称");
    await t.ask("templates.usePrevious", named);
    expect(textOfPaper(await generate())).toContain("会议的名称");
  });

  test("has no earlier version to go back to while nothing was changed", async () => {
    const before = t.digest();
    expect((await t.refuse("templates.usePrevious", named)).code).toBe("no-version");
    expect(t.digest()).toBe(before);
    expect(readFileSync(ownFile())).toEqual(await official());
  });

  test("that is gone is told in plain words, and can be had back", async () => {
    edit("会议名称", "会议的名称");
    await generate();
    rmSync(ownFile());
    const refusal = await t.refuse("documents.generate", source());
    expect(refusal.code).toBe("own-template-missing");
    expect(refusal.message).toContain(fileName);
    expect((await line()).own).toMatchObject({ state: "missing" });
    await t.ask("templates.usePrevious", named);
    expect(textOfPaper(await generate())).toContain("会议的名称");
  });

  test("gives way to the official one in one step, and its file is kept aside", async () => {
    edit("会议名称", "会议的名称");
    const mine = readFileSync(ownFile());
    await t.ask("templates.withdraw", named);
    expect(existsSync(ownFile())).toBe(false);
    expect(readFileSync(join(folder(), "停用的模板", aside()[0]!))).toEqual(mine);
    expect((await line()).own).toBeNull();
    expect(auditOf().at(-1)).toBe("templates.drop");
    const made = await generate();
    expect(textOfPaper(made)).not.toContain("会议的名称");
    expect(made.templateVersion).toBe("1");
    await copy();
    await t.ask("templates.withdraw", named);
    expect(aside()).toHaveLength(2);
  });

  test("is checked again when the tags changed since it was found good", async () => {
    edit("{会议名称}", "{旧标签}");
    const sha256 = sha256Hex(readFileSync(ownFile()));
    withDatabase(
      t.databasePath,
      (db) =>
        db.run({
          text: "UPDATE own_template SET good_sha256 = ?, checked_against = 'older tags'",
          values: [sha256],
        }),
      false,
    );
    expect((await t.refuse("documents.generate", source())).code).toBe("own-template-broken");
  });

  test("does not make its papers look outdated, and an edit of the record does", async () => {
    edit("会议名称", "会议的名称");
    await generate();
    expect((await papers()).map(({ isOutdated }) => isOutdated)).toEqual([false]);
    const { uid, revision } = meeting;
    const saved = await t.ask<SavedRecord>("gathering.update", {
      uid,
      revision,
      values: { note: null },
    });
    expect((await papers()).map(({ isOutdated }) => isOutdated)).toEqual([false]);
    await t.ask("gathering.update", { uid, revision: saved.revision, values: { place: "活动室" } });
    expect((await papers()).map(({ isOutdated }) => isOutdated)).toEqual([true]);
  });

  test("is filled with sample words on trial", async () => {
    edit("会议名称", "会议的名称");
    const tried = await t.ask<RouteOutput<"templates.trial">>("templates.trial", named);
    const text = textOf(Buffer.from(tried.base64, "base64")).join("\n");
    expect(tried.isOwn).toBe(true);
    expect(text).toContain("会议的名称");
    expect(text).toContain("〔主持人〕");
    expect(await papers()).toEqual([]);
  });

  test("warns of marks that would be printed, and is used all the same", async () => {
    const marked = editDocx(readFileSync(ownFile()), (xml) =>
      xml.replace(
        "</w:body>",
        '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>补</w:t></w:r></w:ins></w:p></w:body>',
      ),
    );
    writeFileSync(ownFile(), marked);
    const { findings, isTaken } = await t.ask<TemplateVerdict>("templates.check", named);
    expect(isTaken).toBe(true);
    expect(findings).toEqual([
      { level: "warning", where: "正文", message: expect.stringContaining("修订痕迹") as string },
    ]);
    // Asked again it is told again.
    expect((await t.ask<TemplateVerdict>("templates.check", named)).findings).toEqual(findings);
  });
});
