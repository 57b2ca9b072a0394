import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { brokenTemplates } from "../../support/broken-templates.ts";
import { startLedger, templatesFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

const templateName = "gathering-minutes-compact";

let t: TestLedger;
let meeting: SavedRecord;
let official: Uint8Array;
beforeAll(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  meeting = await holdSampleMeeting(t);
  await t.ask("templates.copy", { templateName });
  official = readFileSync(join(await templatesFolder(), `${templateName}.docx`));
});
afterAll(() => t.close());

const file = () => join(t.dataDir, "模板", "会议记录.docx");
const source = () => ({ recordType: "gathering", recordUid: meeting.uid, templateName });

test.each(brokenTemplates.map((broken) => [broken.name, broken] as const))(
  "%s reaches no paper and no trial, and is not taken in from a stick",
  async (_, { make }) => {
    const before = t.digest();
    writeFileSync(file(), make(official));
    expect((await t.refuse("documents.generate", source())).code).toBe("own-template-broken");
    expect((await t.refuse("templates.trial", { templateName })).code).toBe("own-template-broken");
    const placed = await t.ask<RouteOutput<"templates.place">>("templates.place", {
      templateName: "gathering-minutes-compact",
      file: t.grant(file(), "read"),
    });
    expect(placed.isTaken).toBe(false);
    expect(t.digest()).toBe(before);
  },
);
