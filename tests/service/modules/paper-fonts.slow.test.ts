import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

let t: TestLedger;
let meeting: SavedRecord;

beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  meeting = await holdSampleMeeting(t);
});
afterEach(() => t.close());

const source = () => ({
  recordType: "gathering",
  recordUid: meeting.uid,
  templateName: "gathering-minutes",
});

/** Every font that the paper asks for. */
async function fontsOfPaper(): Promise<ReadonlySet<string>> {
  const { fileName } = await t.ask<GeneratedDocument>("documents.generate", source());
  const parts = unzipSync(readFileSync(join(t.dataDir, "documents", "2026", fileName)));
  const xml = Object.values(parts).map((part) => strFromU8(part));
  const found = xml.join("").matchAll(/\bw:(?:ascii|hAnsi|eastAsia|cs)="([^"]*)"/g);
  return new Set([...found].map(([, name]) => name ?? ""));
}

describe("the fonts of papers", () => {
  test("of this PC are told, each installed or not", async () => {
    const { fonts } = await t.ask<RouteOutput<"fonts.check">>("fonts.check", null);
    expect(fonts.map(({ name }) => name)).toEqual([
      "方正小标宋简体",
      "仿宋_GB2312",
      "楷体_GB2312",
      "黑体",
    ]);
    for (const { isInstalled } of fonts) expect(isInstalled).toEqual(expect.any(Boolean));
  });

  test("are the template's until others are chosen, and those chosen from then on", async () => {
    const usual = await fontsOfPaper();
    expect(usual).toContain("仿宋_GB2312");
    const choices = { 仿宋_GB2312: "仿宋", 方正小标宋简体: "黑体", 楷体_GB2312: "楷体" };
    await t.ask("fonts.writeChoices", { choices });
    expect(await t.ask("fonts.readChoices", null)).toEqual({ choices });
    const replaced = await fontsOfPaper();
    for (const name of Object.keys(choices)) expect(replaced).not.toContain(name);
    expect(replaced).toContain("仿宋");
    expect(replaced).toContain("Times New Roman");
    expect(await t.ask("workspace.readSettings", null)).not.toHaveProperty("paperFonts");
  });

  test("lack rare characters, which the list before a paper names with what to do", async () => {
    const rare = await holdSampleMeeting(t, { title: "学习㛃同志和𬱟同志先进事迹" });
    const { gaps } = await t.ask<RouteOutput<"documents.gaps">>("documents.gaps", {
      ...source(),
      recordUid: rare.uid,
    });
    expect(gaps).toEqual([
      {
        field: "fonts",
        kind: "wrong",
        message: expect.stringMatching(/“㛃、𬱟”.*单独改成有它的字体/) as string,
      },
    ]);
  });
});
