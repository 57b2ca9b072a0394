import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkDataLocation, mountOf, mountPlace } from "#service/core/files/check-data-location.ts";
import { hashesBelow, withDatabase } from "../support/service-digest.ts";
import { startLedger, temporaryFolder } from "../support/service-ledger.ts";
import { registerSampleBranch } from "../support/service-samples.ts";

let good: string;
beforeAll(async () => {
  const t = await startLedger();
  await registerSampleBranch(t);
  await t.close();
  good = t.databasePath;
});

const edit = (path: string, statement: string) =>
  withDatabase(path, (db) => db.execute(statement), false);

function zeroed(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0, from, to);
  writeFileSync(path, bytes);
}

/** Zeroes a page that opening alone would never read. */
function zeroIndex(path: string): void {
  const { rootpage = 0 } =
    withDatabase(path, (db) =>
      db.get<{ rootpage: number }>({
        text: "SELECT rootpage FROM sqlite_schema WHERE name = 'person_by_team'",
        values: [],
      }),
    ) ?? {};
  zeroed(path, 4096 * (rootpage - 1), 4096 * rootpage);
}

function foreign(path: string): void {
  writeFileSync(path, "");
  edit(
    path,
    "CREATE TABLE contacts (name TEXT); INSERT INTO contacts VALUES ('甲'); PRAGMA application_id = 7;",
  );
}

const cases: readonly (readonly [string, string, (path: string) => void])[] = [
  ["of a newer program", "newer-database", (path) => edit(path, "PRAGMA user_version = 9990")],
  [
    "with a migration this program does not know",
    "newer-database",
    (path) => edit(path, "INSERT INTO migration VALUES (215, 'later', 'x', 'y')"),
  ],
  ["of 0 bytes", "damaged-database", (path) => writeFileSync(path, "")],
  ["of text", "damaged-database", (path) => writeFileSync(path, "会议记录\n".repeat(100))],
  [
    "cut to its first half",
    "damaged-database",
    (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  ],
  ["cut to its header", "damaged-database", (path) => truncateSync(path, 100)],
  ["with its first page zeroed", "damaged-database", (path) => zeroed(path, 0, 4096)],
  [
    "with pages in its middle zeroed",
    "damaged-database",
    (path) => zeroed(path, 4096 * 12, 4096 * 20),
  ],
  ["with one page of an index zeroed", "damaged-database", zeroIndex],
  ["of another program", "foreign-database", foreign],
];

describe("a data file that can't be opened", () => {
  test.each(cases)("%s is refused in plain Chinese and not touched", async (_, code, spoil) => {
    const dataDir = temporaryFolder();
    const path = join(dataDir, "ledger.db");
    copyFileSync(good, path);
    spoil(path);
    writeFileSync(join(dataDir, "说明.txt"), "别的文件");
    const before = hashesBelow(dataDir);
    const refusal: unknown = await startLedger({ dataDir }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code });
    const { message, hint } = refusal as { message: string; hint: string };
    expect(message).toMatch(/没有改动/);
    expect(hint).toMatch(/\p{Script=Han}/u);
    const after = hashesBelow(dataDir);
    for (const [name, hash] of before) expect(after.get(name), `${name} was changed`).toBe(hash);
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(writer\.lock|ledger\.db-(wal|shm))/.test(name))).toEqual([]);
  });
});

describe("a second program on the same data", () => {
  test("is refused while the first has it open, and let in after", async () => {
    const first = await startLedger();
    await registerSampleBranch(first);
    await expect(startLedger({ dataDir: first.dataDir })).rejects.toMatchObject({ code: "in-use" });
    const digest = first.digest();
    await first.ask("team.create", { values: { name: "运行三班" } });
    expect(first.digest()).not.toBe(digest);
    await first.close();
    const second = await startLedger({ dataDir: first.dataDir });
    await second.ask("team.create", { values: { name: "运行四班" } });
    await second.close();
  });

  test("that asked to read only answers queries from what the first has just saved, and refuses writes", async () => {
    const first = await startLedger();
    const reader = await startLedger({ dataDir: first.dataDir, whenInUse: "read-only" });
    await first.ask("team.create", { values: { name: "运行三班" } });
    const { totalCount } = await reader.ask<{ totalCount: number }>("team.list", { view: "all" });
    expect(totalCount).toBe(1);
    const digest = first.digest();
    expect((await reader.refuse("team.create", { values: { name: "乙" } })).code).toBe("in-use");
    expect((await reader.refuse("workspace.writeSettings", { textSize: "large" })).code).toBe(
      "in-use",
    );
    expect(first.digest()).toBe(digest);
    await reader.close();
    await first.close();
  });

  test("that may only read leaves no unregistered paper and no package behind", async () => {
    const first = await startLedger();
    await registerSampleBranch(first);
    const reader = await startLedger({ dataDir: first.dataDir, whenInUse: "read-only" });
    const folder = reader.path("归档");
    mkdirSync(folder);
    const input = { folder: reader.grant(folder, "folder"), archiveYear: 2026 };
    expect((await reader.refuse("archive.create", input)).code).toBe("in-use");
    expect([...hashesBelow(folder).keys()]).toEqual([]);
    await reader.close();
    await first.close();
  });
});

describe("where data may lie", () => {
  test.each([
    ["\\\\server\\share\\台账", "网络共享文件夹"],
    ["//server/share/台账", "网络共享文件夹"],
    ["/home/甲/OneDrive/台账", "云盘同步文件夹"],
    ["C:\\Users\\甲\\OneDrive - 单位\\台账", "云盘同步文件夹"],
    ["/home/甲/坚果云/台账", "云盘同步文件夹"],
    ["D:\\WPS云盘\\台账", "云盘同步文件夹"],
    ["E:\\BaiduNetdiskDownload\\..\\BaiduNetdisk\\台账", "云盘同步文件夹"],
  ])("%s is refused as %s", (path, place) => {
    expect(() => checkDataLocation(path)).toThrow(`数据文件夹在${place}上`);
  });

  const table = [
    "/dev/vda1 / ext4 rw 0 0",
    "/dev/sdb1 /media/U\\040盘 vfat rw 0 0",
    "/dev/sdc1 /media/stick exfat rw 0 0",
    "server:/x /mnt/nfs nfs4 rw 0 0",
    "//server/x /mnt/smb cifs rw 0 0",
    "/dev/loop7 /media/fuse fuse.exfat rw 0 0",
    "tmpfs /mnt/nfs/inner tmpfs rw 0 0",
  ].join("\n");

  test.each([
    ["/home/甲/台账", null],
    ["/media/U 盘/台账", "U盘等可移动磁盘"],
    ["/media/U 盘", "U盘等可移动磁盘"],
    ["/media/U 盘2/台账", null],
    ["/media/stick/a/b", "U盘等可移动磁盘"],
    ["/media/fuse/x", "U盘等可移动磁盘"],
    ["/mnt/nfs/x", "网络共享文件夹"],
    ["/mnt/smb/x", "网络共享文件夹"],
    ["/mnt/nfs/inner/x", null],
  ])("%s counts as %s by the mount it lies on", (path, place) => {
    const mount = mountOf(path, table);
    expect(mount).not.toBeNull();
    expect(mount && mountPlace(mount)).toBe(place);
  });
});
