import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { readTemplates } from "#service/modules/templates/template-folder.ts";
import { normaliseDocx } from "#service/modules/templates/normalise-docx.ts";
import { withDatabase } from "../../support/service-digest.ts";
import {
  startLedger,
  templatesFolder,
  temporaryFolder,
  type TestLedger,
} from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

interface StoredDocument {
  readonly snapshot: string;
  readonly path: string;
  readonly template_version: string;
  readonly template_sha256: string;
}

describe("generated papers", () => {
  let t: TestLedger;
  let meeting: SavedRecord;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    meeting = await holdSampleMeeting(t);
  });
  afterEach(() => t.close());

  const input = (templateName = "gathering-minutes") => ({
    recordType: "gathering",
    recordUid: meeting.uid,
    templateName,
  });
  const generate = () => t.ask<GeneratedDocument>("documents.generate", input());
  const label = async () =>
    readTemplates(await templatesFolder()).find(({ name }) => name === "gathering-minutes")?.label;
  const list = async () =>
    (
      await t.ask<RouteOutput<"documents.list">>("documents.list", {
        recordType: "gathering",
        recordUid: meeting.uid,
      })
    ).documents;
  const stored = (uid: string) =>
    withDatabase(t.databasePath, (db) =>
      db.get<StoredDocument>({
        text: "SELECT * FROM generated_document WHERE uid = ?",
        values: [uid],
      }),
    )!;

  test("are registered with the hash of the file that lies there, its template's version and what filled it", async () => {
    const made = await generate();
    const row = stored(made.uid);
    const bytes = readFileSync(join(t.dataDir, row.path));
    expect(t.ledger.documentPath(made.uid)).toBe(join(t.dataDir, row.path));
    expect(sha256Hex(bytes)).toBe(made.sha256);
    expect(bytes.length).toBe(made.byteCount);
    const template = readTemplates(await templatesFolder()).find(
      ({ name }) => name === "gathering-minutes",
    )!;
    expect([row.template_version, row.template_sha256]).toEqual([
      String(template.version),
      template.sha256,
    ]);
    const snapshot = JSON.parse(row.snapshot) as Record<string, unknown>;
    expect(canonicalJson(snapshot)).toBe(row.snapshot);
    expect(JSON.stringify(snapshot)).toContain("研究冬季保供");
  });

  test("are named after what they are, their day and their title, in the year they are kept under", async () => {
    const { uid, fileName } = await generate();
    expect(fileName).toBe(`${await label()}-20261120-第四季度支部党员大会.docx`);
    expect(stored(uid).path).toBe(`documents/2026/${fileName}`);
  });

  test("have the same bytes for the same record but for the moment they were made", async () => {
    const [first, second] = [await generate(), await generate()];
    const bytes = [first, second].map(({ uid }) => readFileSync(join(t.dataDir, stored(uid).path)));
    const moment = "2026-11-22T08:00:00+08:00";
    const [a, b] = bytes.map((one) => sha256Hex(normaliseDocx(one, moment)));
    expect(a).toBe(b);
  });

  test("made twice are both kept, under names of their own", async () => {
    const [first, second] = [await generate(), await generate()];
    expect(second.fileName).toBe(`${await label()}-20261120-第四季度支部党员大会（2）.docx`);
    expect((await list()).map(({ uid }) => uid)).toEqual([second.uid, first.uid]);
    for (const { uid, sha256 } of [first, second])
      expect(sha256Hex(readFileSync(join(t.dataDir, stored(uid).path)))).toBe(sha256);
  });

  test("are outdated after an edit of the record, not by finalizing it, and not when just made", async () => {
    const made = await generate();
    expect(made.isOutdated).toBe(false);
    const final = await t.ask<SavedRecord>("gathering.finalize", meeting);
    expect((await list())[0]?.isOutdated).toBe(false);
    const open = await t.ask<SavedRecord>("gathering.reopen", { ...final, reason: "更正地点" });
    await t.ask("gathering.update", { ...open, values: { place: "活动室" } });
    expect((await list())[0]?.isOutdated).toBe(true);
    const again = await generate();
    expect(again.isOutdated).toBe(false);
  });

  test("say when they were edited outside, and keep the clerk's edit", async () => {
    const { uid } = await generate();
    const content = () => t.ask<RouteOutput<"documents.content">>("documents.content", { uid });
    expect((await content()).isChangedOutside).toBe(false);
    appendFileSync(join(t.dataDir, stored(uid).path), "x");
    expect((await content()).isChangedOutside).toBe(true);
    const copy = t.path("副本.docx");
    await t.ask("documents.saveCopy", { uid, target: t.grant(copy, "write") });
    expect(readFileSync(copy).at(-1)).toBe("x".charCodeAt(0));
    const check = await t.ask<RouteOutput<"backup.check">>("backup.check", null);
    expect(check.findings.map(({ code }) => code)).toEqual(["document-changed"]);
    expect(check.isSound).toBe(true);
  });

  test("tell what would print as a blank", async () => {
    const bare = await t.ask<SavedRecord>("gathering.create", {
      values: { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn: "2026-11-20" },
    });
    const gaps = await t.ask<RouteOutput<"documents.gaps">>("documents.gaps", {
      ...input(),
      recordUid: bare.uid,
    });
    expect(gaps.gaps.map(({ field }) => field)).toEqual([
      "startTime",
      "endTime",
      "place",
      "host",
      "recorder",
      "attendance",
      "agenda",
    ]);
    expect(await t.ask("documents.gaps", input())).toEqual({ gaps: [] });
  });

  test("are refused without a branch, from the trash, and from a template that is not there", async () => {
    const digest = () => t.digest();
    const before = digest();
    expect((await t.refuse("documents.generate", input("no-such-template"))).code).toBe(
      "no-template",
    );
    expect((await t.refuse("documents.generate", { ...input(), recordType: "person" })).code).toBe(
      "no-template",
    );
    expect(digest()).toBe(before);
    await t.ask("gathering.trash", meeting);
    expect((await t.refuse("documents.generate", input())).code).toBe("trashed");
    const empty = await startLedger();
    const { uid } = await empty.ask<SavedRecord>("gathering.create", {
      values: { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn: "2026-11-20" },
    });
    expect((await empty.refuse("documents.generate", { ...input(), recordUid: uid })).code).toBe(
      "no-branch",
    );
    await empty.close();
  });

  test("are not made from an official template that was changed on disk", async () => {
    const templatesDir = temporaryFolder();
    cpSync(await templatesFolder(), templatesDir, { recursive: true });
    await t.close();
    t = await startLedger({ dataDir: t.dataDir, templatesDir });
    const file = join(templatesDir, "gathering-minutes.docx");
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([0])]));
    expect((await t.refuse("documents.generate", input())).code).toBe("template-changed");
    expect(await list()).toEqual([]);
  });
});
