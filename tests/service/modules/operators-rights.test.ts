import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ListedOperator } from "#shared/modules/operators/operators-contract.ts";
import type { ImportPreview, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { writeFileSync, mkdirSync, readdirSync } from "node:fs";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { register, registerTwo, startRun } from "../../support/service-operators.ts";
import { readBook, workbookBytes } from "../../support/service-workbook.ts";

let t: TestLedger;
let chief: SavedRecord;
let clerk: SavedRecord;
beforeEach(async () => {
  t = await startRun();
  ({ chief, clerk } = await registerTwo(t));
});
afterEach(() => t.close());

const work = (who: SavedRecord, pin?: string) => t.ask("operators.choose", { uid: who.uid, pin });
const listed = async () =>
  (await t.ask<{ operators: ListedOperator[] }>("operators.list", null)).operators;

describe("who may not see sensitive values", () => {
  const phone = "13900001111";
  let person: SavedRecord;
  beforeEach(async () => {
    person = await t.ask("person.create", {
      values: { name: "李卫东", stage: "none", employeeNumber: "02600", phone },
    });
    await work(clerk);
  });
  const stored = async () => {
    await work(chief, "1234");
    const { values } = await t.ask<RecordView>("person.get", { uid: person.uid, reveal: true });
    return values["phone"];
  };

  test("gets them neither on the page, nor in a sheet, nor in a package", async () => {
    const { uid } = person;
    expect((await t.refuse("person.get", { uid, reveal: true })).code).toBe("not-allowed");
    const masked = await t.ask<RecordView>("person.get", { uid });
    expect(masked).toMatchObject({ values: { phone: null }, masked: ["phone"] });
    const sheet = t.path("名册.xlsx");
    const target = t.grant(sheet, "write");
    const refused = { view: "all", target, includeSensitive: true };
    expect((await t.refuse("person.exportSheet", refused)).code).toBe("not-allowed");
    await t.ask("person.exportSheet", { view: "all", target: t.grant(sheet, "write") });
    expect(readBook(sheet).cells.join()).not.toContain(phone);
    const folder = t.path("归档");
    mkdirSync(folder);
    const package_ = { folder: t.grant(folder, "folder"), archiveYear: null };
    const refusal = await t.refuse("archive.create", { ...package_, includeSensitive: true });
    expect(refusal.code).toBe("not-allowed");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("writes the rest of a record, and can't write over what is hidden", async () => {
    const saved = await t.ask<SavedRecord>("person.update", {
      ...person,
      values: { position: "输油工" },
    });
    for (const value of ["13922223333", phone, null]) {
      const digest = t.digest();
      const refusal = await t.refuse("person.update", { ...saved, values: { phone: value } });
      expect(refusal).toMatchObject({ code: "not-allowed", fields: [{ path: "phone" }] });
      expect(t.digest()).toBe(digest);
    }
    expect(await stored()).toBe(phone);
  });

  test("may fill in what is still empty", async () => {
    await t.ask("person.update", { ...person, values: { birthOn: "1990-01-02" } });
    expect(await stored()).toBe(phone);
  });

  test("learns nothing from an import, and changes nothing hidden by one", async () => {
    const preview = async (cell: string) => {
      const path = t.path(`名册${cell}.xlsx`);
      writeFileSync(
        path,
        workbookBytes([
          ["工号", "姓名", "政治面貌", "联系电话"],
          ["02600", "李卫东", "群众", cell],
        ]),
      );
      const file = t.grant(path, "read");
      return t.ask<ImportPreview>("person.previewImport", { file });
    };
    const [right, wrong] = [await preview(phone), await preview("13922223333")];
    expect(right.rows[0]).toMatchObject({ verdict: "duplicate" });
    expect(wrong.rows[0]).toMatchObject({ verdict: "duplicate" });
    expect(wrong.rows[0]!.reasons).toEqual(right.rows[0]!.reasons);
    await t.ask("person.confirmImport", { planId: wrong.planId });
    expect(await stored()).toBe(phone);
  });

  test("can't take an import back that gave somebody a new telephone number", async () => {
    await work(chief, "1234");
    const path = t.path("新电话.xlsx");
    writeFileSync(
      path,
      workbookBytes([
        ["工号", "姓名", "政治面貌", "联系电话"],
        ["02600", "李卫东", "群众", "13922223333"],
      ]),
    );
    const file = t.grant(path, "read");
    const { planId } = await t.ask<ImportPreview>("person.previewImport", { file });
    const done = await t.ask<{ importSeq: number }>("person.confirmImport", { planId });
    await work(clerk);
    const refusal = await t.refuse("person.undoImport", { importSeq: done.importSeq });
    expect(refusal.code).toBe("not-allowed");
    expect(await stored()).toBe("13922223333");
  });
});

describe("an ordinary operator", () => {
  beforeEach(() => work(clerk));

  test("can't register, change rights, set another's PIN or the lock", async () => {
    const person = { uid: null, name: "赵六", unit: null };
    const tries = [
      ["operators.register", { person, maySeeSensitive: false }],
      ["operators.change", { ...clerk, maySeeSensitive: true }],
      ["operators.change", { ...chief, isActive: false }],
      ["operators.setPin", { uid: chief.uid, pin: null }],
      ["operators.setLockMinutes", { revision: 1, lockAfterMinutes: 0 }],
    ] as const;
    const digest = t.digest();
    for (const [route, input] of tries)
      expect((await t.refuse(route, input)).code, route).toBe("not-allowed");
    expect(t.digest()).toBe(digest);
  });

  test("sets and takes away a PIN of one's own", async () => {
    await t.ask("operators.setPin", { uid: clerk.uid, pin: "86420" });
    await t.ask("operators.lock", null);
    expect((await t.refuse("operators.choose", { uid: clerk.uid })).code).toBe("pin-needed");
    await work(clerk, "86420");
    await t.ask("operators.setPin", { uid: clerk.uid, pin: null });
    await work(clerk);
  });
});

describe("registering", () => {
  test("wants the first operator to be able to give rights to the others", async () => {
    const fresh = await startRun();
    const person = { uid: null, name: "李文员", unit: null };
    const input = { person, maySeeSensitive: false };
    expect((await fresh.refuse("operators.register", input)).code).toBe("last-trusted");
    await fresh.ask("operators.register", { ...input, maySeeSensitive: true });
    await fresh.close();
  });

  test("knows the one who is there already, of the roster and from outside", async () => {
    const { uid } = await t.ask<SavedRecord>("person.create", {
      values: { name: "单立新", stage: "full" },
    });
    const ofRoster = { person: { uid, name: "单立新", unit: null }, maySeeSensitive: false };
    await t.ask("operators.register", ofRoster);
    expect((await t.refuse("operators.register", ofRoster)).code).toBe("already-there");
    const outside = { person: { uid: null, name: " 李文员 ", unit: null }, maySeeSensitive: false };
    expect((await t.refuse("operators.register", outside)).code).toBe("already-there");
  });

  test.each(["123", "1234567890123", "12a4", "１２３４", " 1234", ""])(
    "refuses the PIN %o",
    async (pin) => {
      const refusal = await t.refuse("operators.setPin", { uid: chief.uid, pin });
      expect(refusal.fields?.[0]?.message).toBe("口令应为4至12位数字");
    },
  );
});

describe("somebody who may see sensitive values", () => {
  test.each([{ maySeeSensitive: false }, { isActive: false }])(
    "is always left: the last one can't be given %o",
    async (change) => {
      const digest = t.digest();
      const refusal = await t.refuse("operators.change", { ...chief, ...change });
      expect(refusal.code).toBe("last-trusted");
      expect(t.digest()).toBe(digest);
      const other = await register(t, "赵书记");
      await t.ask("operators.change", { ...chief, ...change });
      await work(other);
      expect((await listed()).find(({ uid }) => uid === other.uid)).toMatchObject({
        maySeeSensitive: true,
      });
    },
  );

  test("gives the right, and it counts at once", async () => {
    const person = await t.ask<SavedRecord>("person.create", {
      values: { name: "李卫东", stage: "none", phone: "13900001111" },
    });
    await t.ask("operators.change", { ...clerk, maySeeSensitive: true });
    await work(clerk);
    await t.ask("person.get", { uid: person.uid, reveal: true });
  });

  test("sees a stale change refused", async () => {
    await t.ask("operators.change", { ...clerk, maySeeSensitive: true });
    expect((await t.refuse("operators.change", { ...clerk, isActive: false })).code).toBe(
      "conflict",
    );
    await t.ask("operators.setLockMinutes", { revision: 1, lockAfterMinutes: 0 });
    const again = { revision: 1, lockAfterMinutes: 30 };
    expect((await t.refuse("operators.setLockMinutes", again)).code).toBe("conflict");
  });
});

test("the command line gives a forgotten PIN anew", async () => {
  await t.close();
  const line = await startLedger({ dataDir: t.dataDir });
  await line.ask("operators.setPin", { uid: chief.uid, pin: "9753" });
  await line.close();
  t = await startRun({ dataDir: t.dataDir });
  expect((await t.refuse("operators.choose", { uid: chief.uid, pin: "1234" })).code).toBe(
    "wrong-pin",
  );
  await work(chief, "9753");
});
