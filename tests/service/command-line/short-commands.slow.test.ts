import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lastLine, ledger, runScript } from "../../support/service-command-line.ts";
import { digestOf } from "../../support/service-digest.ts";
import { startLedger, temporaryFolder } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

describe("the short commands", () => {
  test("init makes a ledger, backup and restore bring equal records back after a loss", async () => {
    const t = await startLedger();
    await registerSampleBranch(t);
    await holdSampleMeeting(t);
    const digest = t.digest();
    await t.close();
    const here = temporaryFolder();
    mkdirSync(join(here, "U盘"));
    const env = { INIT_CWD: here };
    const backup = await ledger(["--data", t.dataDir, "backup", "U盘"], { env });
    expect(backup.code).toBe(0);
    const { fileName } = lastLine<{ fileName: string }>(backup.stdout);
    rmSync(t.dataDir, { recursive: true });
    expect((await ledger(["--data", t.dataDir, "init"])).code).toBe(0);
    expect(digestOf(t.databasePath)).not.toBe(digest);
    const restored = await ledger(["--data", t.dataDir, "restore", join("U盘", fileName)], { env });
    expect(restored.code).toBe(0);
    expect(lastLine(restored.stdout)).toMatchObject({ auditCount: 11 });
    expect(digestOf(t.databasePath)).toBe(digest);
    const checked = await ledger(["--data", t.dataDir, "check"]);
    expect(lastLine(checked.stdout)).toMatchObject({ isSound: true, auditCount: 11 });
  });

  test.each([
    ["a file that is no backup", "台账.db"],
    ["a file that is not there", "没有.db"],
    ["no file", undefined],
  ])("restore of %s exits 1, says why on standard error and prints nothing", async (_, file) => {
    const here = temporaryFolder();
    writeFileSync(join(here, "台账.db"), "不是数据库");
    const args = ["--data", join(here, "data"), "restore", ...(file === undefined ? [] : [file])];
    const { code, stdout, stderr } = await ledger(args, { env: { INIT_CWD: here } });
    expect([code, stdout]).toEqual([1, ""]);
    expect(lastLine(stderr)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/\p{Script=Han}/u) as string },
    });
    expect(existsSync(join(here, "data", "ledger.db"))).toBe(false);
  });

  test("verify exits 0 for a valid package, 0 with a warning, 1 for an invalid one, 2 when it can't judge", async () => {
    const t = await startLedger();
    await registerSampleBranch(t);
    const folder = t.path("归档");
    mkdirSync(folder);
    await t.ask("archive.create", { folder: t.grant(folder, "folder"), archiveYear: null });
    await t.close();
    const bag = join(folder, readdirSync(folder)[0] ?? "");
    const valid = await ledger(["verify", bag]);
    expect([valid.code, lastLine(valid.stdout)]).toEqual([0, { verdict: "valid", findings: [] }]);
    writeFileSync(join(bag, "Thumbs.db"), "x");
    const warning = await ledger(["verify", bag]);
    expect([warning.code, lastLine<{ verdict: string }>(warning.stdout).verdict]).toEqual([
      0,
      "warning",
    ]);
    appendFileSync(join(bag, "data", "数据", "person.json"), " ");
    const invalid = await ledger(["verify", bag]);
    expect(invalid.code).toBe(1);
    const { verdict, findings } = lastLine<{ verdict: string; findings: object[] }>(invalid.stdout);
    expect(verdict).toBe("invalid");
    for (const finding of findings)
      expect(Object.keys(finding).toSorted()).toEqual(["code", "message", "path"]);
    const nowhere = await ledger(["verify", join(folder, "没有")]);
    expect([nowhere.code, nowhere.stdout]).toEqual([2, ""]);
    expect(lastLine(nowhere.stderr)).toMatchObject({ ok: false });
  });

  test("the demonstration ends with a valid archive and papers that are there", async () => {
    const out = temporaryFolder();
    const { code, stdout, stderr } = await runScript("build/demo.ts", ["--out", out]);
    expect(code, stderr).toBe(0);
    const { verdict, documents, archive } = lastLine<{
      verdict: string;
      documents: string[];
      archive: string;
    }>(stdout);
    expect(verdict).toBe("valid");
    expect(documents.length).toBeGreaterThan(1);
    for (const path of [...documents, archive]) expect(existsSync(path), path).toBe(true);
    const verified = await ledger(["verify", archive]);
    expect([verified.code, lastLine(verified.stdout)]).toEqual([
      0,
      { verdict: "valid", findings: [] },
    ]);
  });
});
