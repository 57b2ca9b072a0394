import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  HistoryEntry,
  ImportPreview,
  ListPage,
  RecordView,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch, type SampleBranch } from "../../support/service-samples.ts";
import { previewBytes, workbookBytes } from "../../support/service-workbook.ts";

const sheet = workbookBytes([
  ["工号", "姓名", "政治面貌", "岗位", "联系电话"],
  ["0950", "何平", "群众", "输油工", "13900005555"],
  ["0951", "林静", "群众", "输油工", ""],
  ["02604", "许长河", "入党申请人", "班长", ""],
]);

interface Imported {
  readonly importSeq: number;
  readonly createdCount: number;
  readonly updatedCount: number;
}

describe("confirming an import", () => {
  let t: TestLedger;
  let sample: SampleBranch;
  beforeEach(async () => {
    t = await startLedger();
    sample = await registerSampleBranch(t);
  });
  afterEach(() => t.close());

  const preview = (): Promise<ImportPreview> => previewBytes(t, "person", sheet);
  const confirm = ({ planId }: ImportPreview, commandId = randomUUID()) =>
    t.ask<Imported>("person.confirmImport", { planId }, { commandId });
  const people = () => t.ask<ListPage>("person.list", { view: "all" });
  const changedPerson = () => ({ uid: sample.people[4]!.uid });

  test("makes and changes what the preview showed as one command", async () => {
    const before = await people();
    const done = await confirm(await preview());
    expect(done).toMatchObject({ createdCount: 2, updatedCount: 1 });
    expect((await people()).totalCount).toBe(before.totalCount + 2);
    const { values, revision } = await t.ask<RecordView>("person.get", changedPerson());
    expect(values).toMatchObject({
      stage: "applicant",
      position: "班长",
      team: { title: "运行一班" },
    });
    expect(revision).toBe(2);
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("person.history", changedPerson());
    expect(entries[0]).toMatchObject({ seq: done.importSeq, action: "导入" });
  });

  test("asked again with the same command it answers the same and imports nothing twice", async () => {
    const plan = await preview();
    const commandId = randomUUID();
    const first = await confirm(plan, commandId);
    const digest = t.digest();
    expect(await confirm(plan, commandId)).toEqual(first);
    expect(t.digest()).toBe(digest);
  });

  test("a plan that was confirmed can't be confirmed again", async () => {
    const plan = await preview();
    await confirm(plan);
    const digest = t.digest();
    expect((await t.refuse("person.confirmImport", { planId: plan.planId })).code).toBe(
      "plan-gone",
    );
    expect(t.digest()).toBe(digest);
  });

  test("a person changed since the preview refuses the whole import", async () => {
    const plan = await preview();
    await t.ask("person.update", { ...sample.people[4], values: { position: "站长" } });
    const digest = t.digest();
    const refusal = await t.refuse("person.confirmImport", { planId: plan.planId });
    expect(refusal).toMatchObject({
      code: "conflict",
      message: "预览之后台账有变化（表格第4行），没有导入任何记录。",
    });
    expect(t.digest()).toBe(digest);
  });

  test("a person added since the preview refuses the whole import", async () => {
    const plan = await preview();
    await t.ask("person.create", {
      values: { name: "林静", employeeNumber: "0951", stage: "none" },
    });
    const digest = t.digest();
    expect((await t.refuse("person.confirmImport", { planId: plan.planId })).code).toBe("conflict");
    expect(t.digest()).toBe(digest);
  });

  test("a plan of another type, and one there never was, are refused", async () => {
    const { planId } = await preview();
    expect((await t.refuse("team.confirmImport", { planId })).code).toBe("plan-gone");
    expect((await t.refuse("person.confirmImport", { planId: randomUUID() })).code).toBe(
      "plan-gone",
    );
  });

  test("undone, new people are in the trash and changed ones are as they were, phone and all", async () => {
    const before = (await t.ask<RecordView>("person.get", { ...changedPerson(), reveal: true }))
      .values;
    const { importSeq } = await confirm(await preview());
    const undone = await t.ask("person.undoImport", { importSeq });
    expect(undone).toEqual({ removedCount: 2, revertedCount: 1 });
    expect(
      (await t.ask<RecordView>("person.get", { ...changedPerson(), reveal: true })).values,
    ).toEqual(before);
    const trash = await t.ask<ListPage>("person.list", { view: "all", trashed: true });
    expect(trash.rows.map(({ title }) => title).toSorted()).toEqual(["何平", "林静"]);
  });

  test("an import can't be undone twice, nor after one of its people was changed", async () => {
    const { importSeq } = await confirm(await preview());
    const added = (await people()).rows.find(({ title }) => title === "何平")!;
    const saved: SavedRecord = { uid: added.uid, revision: added.revision };
    const changed = await t.ask<SavedRecord>("person.update", {
      ...saved,
      values: { position: "班长" },
    });
    const digest = t.digest();
    const refusal = await t.refuse("person.undoImport", { importSeq });
    expect(refusal.code).toBe("conflict");
    expect(refusal.message).toContain("何平");
    expect(t.digest()).toBe(digest);
    await t.ask("person.update", { ...changed, values: { position: "输油工" } });
    await t.ask("person.undoImport", { importSeq });
    expect((await t.refuse("person.undoImport", { importSeq })).code).toBe("conflict");
  });

  test("only an import of that type can be undone", async () => {
    const { importSeq } = await confirm(await preview());
    expect((await t.refuse("team.undoImport", { importSeq })).code).toBe("not-found");
    expect((await t.refuse("person.undoImport", { importSeq: 1 })).code).toBe("not-found");
  });

  test("phones in an import stand in no clear text in the audit", async () => {
    await confirm(await preview());
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>("person.history", {
      uid: (await people()).rows.find(({ title }) => title === "何平")!.uid,
    });
    expect(JSON.stringify(entries)).not.toContain("13900005555");
    expect(entries[0]?.changes.find(({ field }) => field === "phone")).toMatchObject({
      masked: true,
      after: null,
    });
  });
});
