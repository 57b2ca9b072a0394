import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { exampleTable } from "../../../build/example-branch/disclosures.ts";
import type { TestLedger } from "../../support/service-ledger.ts";
import { registerTwo, startRun } from "../../support/service-operators.ts";
import { sampleBranchValues } from "../../support/service-samples.ts";
import { textOf } from "../documents/docx-fixtures.ts";

const names = {
  stationName: "静河输油站",
  unionName: "静河输油站工会分会",
  canteenGroupName: "静河输油站食堂民主管理小组",
};

let t: TestLedger;
let clerkUid: string;
const topics = new Map<string, string>();

beforeAll(async () => {
  t = await startRun();
  clerkUid = (await registerTwo(t)).clerk.uid;
  await t.ask("branch.create", { values: { ...sampleBranchValues, ...names } });
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  for (const { uid, title } of rows) topics.set(title, uid);
});
afterAll(() => t.close());

const asChief = async () => {
  const { choices } = await t.ask<{ choices: { uid: string; name: string }[] }>(
    "operators.current",
    null,
  );
  const chief = choices.find(({ name }) => name === "王主任");
  await t.ask("operators.choose", { uid: chief?.uid, pin: "1234" });
};
const asClerk = () => t.ask("operators.choose", { uid: clerkUid });

const begin = (topic: string, period: string, madeOn: string) =>
  t.ask<SavedRecord>("disclosures.begin", {
    topicUid: topics.get(topic),
    period,
    madeOn,
    copyLines: false,
  });

type Amounts = Readonly<Record<string, number>>;

async function fill(saved: SavedRecord, lines: string[][], amounts: Amounts): Promise<SavedRecord> {
  const { values } = await t.ask<RecordView>("disclosure.get", { uid: saved.uid, reveal: true });
  const figures = (values["figures"] as AnyValues[]).map((figure) => ({
    ...figure,
    amount: amounts[figure["label"] as string] ?? null,
  }));
  const table = exampleTable(values["columns"] as AnyValues[], lines);
  return t.ask("disclosure.update", {
    uid: saved.uid,
    revision: saved.revision,
    values: { feedback: "站办公室（电话029-30000000）", ...table, figures },
  });
}

const generate = (uid: string, templateName: string, options: DocumentOptions = {}) =>
  t.ask<GeneratedDocument>("documents.generate", {
    recordType: "disclosure",
    recordUid: uid,
    templateName,
    options,
  });

async function bytesOf({ uid }: GeneratedDocument): Promise<Uint8Array> {
  const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid });
  return new Uint8Array(Buffer.from(base64, "base64"));
}

async function textIn(paper: GeneratedDocument): Promise<string> {
  return textOf(await bytesOf(paper)).join("\n");
}

const bonusLines = [
  ["单立新", "站长", "1.357", "99", "7654.32", "211.11", "0.00", "", "1234.50", ""],
  ["欧阳海燕", "输油工", "1.124", "97", "6543.21", "0.00", "122.22", "巡检漏项", "1000.00", ""],
];
const heldTexts = [
  ...["岗位系数", "基数", "加项", "扣项原因"],
  ...["1.357", "7654.32", "211.11", "122.22", "巡检漏项"],
];

describe("a bonus list on paper", () => {
  let bonus: SavedRecord;
  beforeAll(async () => {
    const amounts = { 奖金总额: 2_300_00, 留存: 65_50 };
    bonus = await fill(await begin("奖金发放", "2026-08", "2026-09-07"), bonusLines, amounts);
  });

  test("leaves out of the public file whatever the held columns hold", async () => {
    const paper = await generate(bonus.uid, "disclosure-notice");
    const text = await textIn(paper);
    expect(text).toContain("2026年8月奖金发放公开");
    for (const shown of ["单立新", "1234.50", "2234.50"]) expect(text).toContain(shown);
    const parts = Object.values(unzipSync(await bytesOf(paper))).map((part) => strFromU8(part));
    for (const held of heldTexts) expect(parts.join("\n")).not.toContain(held);
  });

  test("holds every column in 全额版 and says that it is not posted", async () => {
    const text = await textIn(await generate(bonus.uid, "disclosure-notice-wide", { edition: 2 }));
    for (const held of heldTexts) expect(text).toContain(held);
    expect(text).toContain("全额版　不张贴");
    expect(text).not.toContain("如有疑问");
  });

  test("is signed by the station and asks for questions, never for objections", async () => {
    const text = await textIn(await generate(bonus.uid, "disclosure-notice"));
    expect(text).toContain("静河输油站\n");
    expect(text).not.toContain("支部委员会");
    expect(text).toContain("如有疑问，请向站办公室（电话029-30000000）反映。");
    expect(text).not.toMatch(/公示|异议/);
  });

  test("masks names in the public file only, whatever the column of names is called", async () => {
    const { values, revision } = await t.ask<RecordView>("disclosure.get", {
      uid: bonus.uid,
      reveal: true,
    });
    const [first, ...others] = values["columns"] as AnyValues[];
    bonus = await t.ask("disclosure.update", {
      uid: bonus.uid,
      revision,
      values: { isMasked: true, columns: [{ ...first, name: "员工姓名" }, ...others] },
    });
    const text = await textIn(await generate(bonus.uid, "disclosure-notice"));
    expect(text).toContain("单＊＊");
    expect(text).toContain("欧＊＊＊");
    expect(text).not.toMatch(/立新|海燕/);
    const full = await textIn(await generate(bonus.uid, "disclosure-notice", { edition: 2 }));
    expect(full).toContain("欧阳海燕");
  });
});

describe("全额版 once it lies there", () => {
  afterAll(asChief);

  test("is neither made, shown nor copied out for whoever may not see what it holds", async () => {
    const saved = await begin("奖金发放", "2026-07", "2026-08-07");
    const bonus = await fill(saved, bonusLines, {});
    const full = await generate(bonus.uid, "disclosure-notice", { edition: 2 });
    const open = await generate(bonus.uid, "disclosure-notice");
    await asClerk();
    const again = {
      recordType: "disclosure",
      recordUid: bonus.uid,
      templateName: "disclosure-notice",
      options: { edition: 2 },
    };
    expect((await t.refuse("documents.generate", again)).code).toBe("not-allowed");
    expect((await t.refuse("documents.content", { uid: full.uid })).code).toBe("not-allowed");
    const target = t.grant(t.path("copy.docx"), "write");
    const copy = await t.refuse("documents.saveCopy", { uid: full.uid, target });
    expect(copy.code).toBe("not-allowed");
    expect(t.ledger.documentPath(full.uid)).toBeNull();
    expect(t.ledger.documentPath(open.uid)).not.toBeNull();
    expect(await textIn(open)).toContain("1234.50");
    await asChief();
    expect(readFileSync(t.ledger.documentPath(full.uid) ?? "").length).toBe(full.byteCount);
  });
});

describe("a canteen's account on paper", () => {
  test("is signed by the canteen's group, with its totals in capitals", async () => {
    const line = ["08-03", "大米", "25kg/袋", "12", "135.00", "1620.00", "示例", "甲", "乙"];
    const amounts = { 上月结余: 3260_40, 补贴: 9000_00, 本月结余: 10_640_40 };
    const saved = await begin("食堂账务", "2026-08", "2026-09-08");
    const account = await fill(saved, [line], amounts);
    const text = await textIn(await generate(account.uid, "disclosure-notice"));
    expect(text).toContain("2026年8月食堂账务公开");
    expect(text).toContain("静河输油站食堂民主管理小组");
    expect(text).toContain("叁仟贰佰陆拾元肆角整");
    expect(text).not.toMatch(/公示|异议/);
  });
});

describe("a 公示 over 国庆 on paper", () => {
  const line = ["单立新", "", "站长", "", "示例事迹", "", "党支部"];
  let notice: SavedRecord;
  beforeAll(async () => {
    notice = await fill(await begin("评先树优", "2026", "2026-09-24"), [line], {});
  });

  test("tells its days as planned before it hangs, and by the last place once it does", async () => {
    const before = await textIn(await generate(notice.uid, "disclosure-notice"));
    expect(before).toContain("公示时间：2026年9月24日至2026年10月9日，共5个工作日。");
    expect(before).toContain("如有异议，请在公示期内向");
    expect(before).not.toMatch(/公开|疑问/);
    await t.ask("disclosures.post", {
      targets: [notice],
      postedOn: "2026-09-28",
      places: ["站公开栏"],
      postedBy: "曾国庆",
    });
    const after = await textIn(await generate(notice.uid, "disclosure-notice"));
    expect(after).toContain("公示时间：2026年9月28日至2026年10月10日，共5个工作日。");
  });

  test("prints no last day where the year's holidays are not known, until the clerk confirms it", async () => {
    const late = await fill(await begin("评先树优", "2027", "2026-12-30"), [line], {});
    const before = await textIn(await generate(late.uid, "disclosure-notice"));
    expect(before).toContain("公示时间：自张贴之日起不少于5个工作日。");
    const values = { confirmedEndOn: "2027-01-07" };
    await t.ask("disclosure.update", { uid: late.uid, revision: late.revision, values });
    const after = await textIn(await generate(late.uid, "disclosure-notice"));
    expect(after).toContain("公示时间：2026年12月30日至2027年1月7日，共5个工作日。");
  });

  test("has an approval and a register of its own", async () => {
    const approval = await textIn(await generate(notice.uid, "disclosure-approval"));
    expect(approval).toContain("审核（保密审查）");
    const register = await textIn(await generate(notice.uid, "disclosure-register"));
    for (const told of ["站公开栏", "2026年9月28日", "曾国庆", "未登记异议"])
      expect(register).toContain(told);
  });
});
