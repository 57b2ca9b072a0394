import { afterAll, beforeAll, expect, test } from "vitest";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "./docx-fixtures.ts";

let t: TestLedger;
let branchUid: string;

beforeAll(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  branchUid = (await t.ask<ListPage>("branch.list", { view: "all" })).rows[0]!.uid;
  await holdSampleMeeting(t, { title: "2026年第4次支部党员大会" });
  await t.ask("gathering.create", {
    values: {
      occurredOn: "2026-03-08",
      title: "2025年度组织生活会",
      parts: [{ kind: "organizationalLife", period: "2025" }],
      actionItems: [
        { content: "整改值班记录", state: "done" },
        { content: "更新责任区牌", state: "open" },
      ],
    },
  });
  await t.ask("gathering.create", {
    values: {
      occurredOn: "2026-04-10",
      title: "2026年第2次党课",
      parts: [{ kind: "partyLecture", theme: "扛起保供责任", studyMinutes: 45 }],
    },
  });
  await t.ask("keyTask.create", {
    values: { title: "冬季保供", year: 2026, dueOn: "2026-11-30", state: "underway" },
  });
  await t.ask("keyTask.create", {
    values: { title: "明年的工作", year: 2027, dueOn: "2027-03-31" },
  });
  await t.ask("incomingPaper.create", {
    values: {
      ...{ subject: "通知", sender: "处党委", receivedOn: "2026-11-02" },
      ...{ demand: "handle", doneOn: "2026-11-05", result: "已办" },
    },
  });
});
afterAll(() => t.close());

async function book(fromOn: string, untilOn: string) {
  const made = await t.ask<GeneratedDocument>("documents.generate", {
    ...{ recordType: "branch", recordUid: branchUid, templateName: "facts-book" },
    options: { fromOn, untilOn },
  });
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
  return { made, text: textOf(Buffer.from(base64, "base64")).join("\n") };
}

test("a year's figures come from its records, each table with its source", async () => {
  const { made, text } = await book("2026-01-01", "2026-12-31");
  expect(made.title).toBe("2026年工作总结数据册");
  expect(text).toMatch(/组织生活会\n1次\n2026年3月8日（归属2025年度）/);
  expect(text).toMatch(/支部党员大会\n1次/);
  expect(text).toMatch(/2026年4月10日\n扛起保供责任\n未登记授课人，45分钟/);
  expect(text).toMatch(/已落实\n1项\n整改值班记录/);
  expect(text).toMatch(/未落实\n1项\n更新责任区牌/);
  expect(text).toMatch(/推进中\n1项\n冬季保供/);
  expect(text).toMatch(/办理\n1件\n已办结1件/);
  expect(text).toMatch(/党员\n4名\n截至2026年11月22日，正式党员3名，预备党员1名/);
  const tables = text.match(/^[一二三四五六七八九十]+、/gm) ?? [];
  expect(text.match(/^来源：/gm)).toHaveLength(tables.length);
});

test("nothing stands there that nothing is recorded for, and no word of praise", async () => {
  const { text } = await book("2026-01-01", "2026-12-31");
  for (const absent of ["明年的工作", "公开（公示）", "主题党日", "活动\n"])
    expect(text).not.toContain(absent);
  expect(text).not.toMatch(/圆满|显著|扎实|积极|成效|优秀|[{}]/);
});

test("any period can be asked for: a quarter holds its own and nothing else", async () => {
  const { made, text } = await book("2026-04-01", "2026-06-30");
  expect(made.title).toBe("2026年4月1日至2026年6月30日工作总结数据册");
  expect(text).toContain("扛起保供责任");
  expect(text).not.toMatch(/组织生活会|支部党员大会|冬季保供|收文/);
});

test("a period without records is told before, a book is outdated once a figure changes", async () => {
  const { gaps } = await t.ask<{ gaps: { message: string }[] }>("documents.gaps", {
    ...{ recordType: "branch", recordUid: branchUid, templateName: "facts-book" },
    options: { fromOn: "2026-12-31", untilOn: "2026-01-01" },
  });
  expect(gaps.map(({ message }) => message)).toEqual(["起始日期晚于截止日期"]);
  const { made } = await book("2026-05-01", "2026-05-31");
  const isOutdated = async () => {
    const { documents } = await t.ask<{ documents: GeneratedDocument[] }>("documents.list", {
      ...{ recordType: "branch", recordUid: branchUid },
    });
    return documents.find(({ uid }) => uid === made.uid)?.isOutdated;
  };
  expect(await isOutdated()).toBe(false);
  await t.ask("keyTask.create", {
    values: { title: "防汛", year: 2026, dueOn: "2026-05-20", state: "done" },
  });
  expect(await isOutdated()).toBe(true);
});
