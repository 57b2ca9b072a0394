import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { textOf } from "../documents/docx-fixtures.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startNumberedBranch, type NumberedBranch } from "../../support/service-outgoing.ts";

let branch: NumberedBranch;
beforeEach(async () => {
  branch = await startNumberedBranch();
});
afterEach(() => branch.t.close());

const files = () =>
  readdirSync(join(branch.t.dataDir, "documents"), { recursive: true }).toSorted();
const pathOf = (uid: string) => branch.t.ledger.documentPath(uid) ?? "";
const linesOf = (uid: string) => textOf(readFileSync(pathOf(uid)));
const propose = (documentUid: string) =>
  branch.t.ask<RouteOutput<"outgoing.proposal">>("outgoing.proposal", { documentUid });
const listed = async () =>
  (await branch.t.ask<{ documents: GeneratedDocument[] }>("documents.list", {})).documents;

async function change(uid: string, values: object): Promise<void> {
  const { revision } = await branch.t.ask<RecordView>("notice.get", { uid });
  await branch.t.ask("notice.update", { uid, revision, values });
}

function auditCount(): number {
  return withDatabase(
    branch.t.databasePath,
    (db) => db.get<{ n: number }>({ text: "SELECT count(*) n FROM audit_entry", values: [] })!.n,
  );
}

describe("a draft", () => {
  test("has no number, only its place, however often it is made", async () => {
    const notice = await branch.notice();
    for (let time = 0; time < 3; time++) {
      const draft = await branch.draft(notice);
      expect(linesOf(draft.uid)[0]).toBe("静输党支〔2026〕　号");
      expect(draft).toMatchObject({ isNumbered: true, issued: null });
    }
    expect(await branch.register()).toEqual([]);
  });

  test("shows no number line where the clerk wants none, or its kind is not numbered", async () => {
    const notice = await branch.notice();
    const bare = await branch.draft(notice, { numberLine: false });
    expect(linesOf(bare.uid).join("\n")).not.toContain("号");
    await branch.switchSeries({ isOn: false });
    const off = await branch.draft(notice);
    expect(linesOf(off.uid).join("\n")).not.toContain("〔");
  });
});

describe("印发", () => {
  test("takes the next number, prints it, and registers paper and number in one audited step", async () => {
    const notice = await branch.notice();
    const draft = await branch.draft(notice);
    const before = auditCount();
    const { number, document, paperUid } = await branch.issue(draft.uid);
    expect(auditCount()).toBe(before + 1);
    expect(number).toBe("静输党支〔2026〕1号");
    expect(linesOf(document.uid)[0]).toBe(number);
    expect(linesOf(document.uid).slice(1)).toEqual(linesOf(draft.uid).slice(1));
    expect(document.issued).toMatchObject({ number, isVoided: false, paperUid });
    const [row] = await branch.register();
    expect(row?.values).toMatchObject({
      ...{ number, subject: "关于做好冬季保供的通知", state: "issued", kind: "notice" },
      ...{ issuedOn: "2026-11-20", addressee: "各班组", copies: 5, isByHand: false },
      signer: { name: "单立新" },
    });
    // The draft stays as it was.
    expect(await listed()).toHaveLength(2);
    expect(linesOf(draft.uid)[0]).toBe("静输党支〔2026〕　号");
  });

  test("prints what the clerk saw in the draft, whatever became of the record since", async () => {
    const notice = await branch.notice();
    const draft = await branch.draft(notice);
    await change(notice.uid, { body: "改过的正文。" });
    expect((await propose(draft.uid)).isOutdated).toBe(true);
    const { document } = await branch.issue(draft.uid);
    const text = linesOf(document.uid).join("\n");
    expect(text).toContain("请做好防冻检查。");
    expect(text).not.toContain("改过的正文。");
  });

  test("leaves a number out of the print where the draft has no such line, and registers it all the same", async () => {
    const draft = await branch.draft(await branch.notice(), { numberLine: false });
    const { document, number } = await branch.issue(draft.uid);
    expect(linesOf(document.uid).join("\n")).not.toContain("〔");
    expect((await branch.register())[0]?.values["number"]).toBe(number);
  });

  test("proposes title, addressee, today and who signed last", async () => {
    const notice = await branch.notice();
    await branch.issue((await branch.draft(notice)).uid);
    const other = await branch.draft(await branch.notice("关于召开座谈会的通知"));
    expect(await propose(other.uid)).toMatchObject({
      ...{ subject: "关于召开座谈会的通知", addressee: "各班组", issuedOn: "2026-11-22" },
      ...{ signer: { name: "单立新" }, problem: null, replaces: null, kind: "notice" },
    });
  });

  test("takes a number ahead only where the clerk was told what is left out", async () => {
    const draft = await branch.draft(await branch.notice());
    const input = branch.issueInput(draft.uid, { serial: 5 });
    const before = files();
    const refusal = await branch.t.refuse("outgoing.issue", input);
    expect(refusal.message).toContain("中间空出第1至4号");
    expect(files()).toEqual(before);
    const { number } = await branch.issue(draft.uid, { serial: 5, toldSkipped: [1, 2, 3, 4] });
    expect(number).toBe("静输党支〔2026〕5号");
    const back = await branch.draft(await branch.notice("另一份通知"));
    const behind = await branch.t.refuse(
      "outgoing.issue",
      branch.issueInput(back.uid, { serial: 3 }),
    );
    expect(behind.code).toBe("number-behind");
  });

  test("makes a paper that is read only, is never issued again and never written over", async () => {
    const draft = await branch.draft(await branch.notice());
    const { document } = await branch.issue(draft.uid);
    expect(statSync(pathOf(document.uid)).mode & 0o222).toBe(0);
    const again = await branch.t.refuse(
      "outgoing.issue",
      branch.issueInput(document.uid, { serial: 2 }),
    );
    expect(again.code).toBe("already-issued");
    const bytes = readFileSync(pathOf(document.uid));
    await branch.draft(await branch.notice());
    expect(readFileSync(pathOf(document.uid)).equals(bytes)).toBe(true);
  });

  test("two who take one number at once: one gets it, the other is told and leaves no file", async () => {
    const [first, second] = [
      await branch.draft(await branch.notice()),
      await branch.draft(await branch.notice("关于召开座谈会的通知")),
    ];
    const before = files().length;
    const ask = (documentUid: string) =>
      branch.t.ledger.request({
        ...{ id: crypto.randomUUID(), commandId: crypto.randomUUID(), route: "outgoing.issue" },
        input: branch.issueInput(documentUid),
      });
    const replies = await Promise.all([ask(first.uid), ask(second.uid)]);
    expect(replies.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const lost = replies.find(({ ok }) => !ok);
    expect(lost).toMatchObject({ error: { code: "number-taken" } });
    expect(files()).toHaveLength(before + 1);
    expect(await branch.register()).toHaveLength(1);
  });

  test("a number lost between the filling and the registering leaves neither file nor document", async () => {
    const draft = await branch.draft(await branch.notice());
    const before = { files: files(), documents: (await listed()).length };
    let written = 0;
    const reply = await branch.t.ledger.request(
      {
        ...{ id: crypto.randomUUID(), commandId: crypto.randomUUID(), route: "outgoing.issue" },
        input: branch.issueInput(draft.uid),
      },
      // The paper lies there already; its number goes away before it is registered.
      ({ label }) => {
        if (label !== "正在登记") return;
        written = files().length;
        void branch.byHand(1, []);
      },
    );
    expect(written).toBe(before.files.length + 1);
    expect(reply).toMatchObject({ ok: false, error: { code: "number-taken" } });
    expect(files()).toEqual(before.files);
    expect(await listed()).toHaveLength(before.documents);
  });

  test("is refused for papers that have no number", async () => {
    const meeting = await branch.t.ask<{ uid: string }>("gathering.create", {
      values: {
        ...{ title: "支委会", occurredOn: "2026-11-20", parts: [{ kind: "committeeMeeting" }] },
      },
    });
    const minutes = await branch.t.ask<GeneratedDocument>("documents.generate", {
      ...{ recordType: "gathering", recordUid: meeting.uid },
      templateName: "gathering-minutes-compact",
    });
    expect(minutes.isNumbered).toBe(false);
    const refusal = await branch.t.refuse("outgoing.issue", branch.issueInput(minutes.uid));
    expect(refusal.code).toBe("no-number");
  });
});

describe("a meeting notice", () => {
  test("is numbered as 通知, with its own title in the register", async () => {
    const meeting = await branch.t.ask<{ uid: string }>("gathering.create", {
      values: {
        ...{ title: "2026年第9次支委会", occurredOn: "2026-11-25", startTime: "15:00" },
        parts: [{ kind: "committeeMeeting" }],
      },
    });
    const draft = await branch.t.ask<GeneratedDocument>("documents.generate", {
      ...{ recordType: "gathering", recordUid: meeting.uid, templateName: "gathering-notice" },
    });
    const { subject } = await propose(draft.uid);
    expect(subject).toBe("关于召开2026年第9次支委会的通知");
    const { document } = await branch.issue(draft.uid, { subject });
    expect(linesOf(document.uid)[0]).toBe("静输党支〔2026〕1号");
  });
});

describe("the register on paper", () => {
  test("prints every number with what became of it, and what is still left out", async () => {
    const draft = await branch.draft(await branch.notice());
    await branch.issue(draft.uid);
    const { uid, revision } = await branch.byHand(5, [2, 3, 4]);
    await branch.t.ask("outgoing.void", { uid, revision, reason: "内容有误" });
    await branch.t.ask("outgoing.registerBlank", {
      ...{ seriesUid: branch.seriesUid, year: 2026, serials: [2] },
      ...{ state: "blank", reason: "登记簿写错" },
    });
    const printed = await branch.t.ask<GeneratedDocument>("outgoing.printRegister", {
      ...{ seriesUid: branch.seriesUid, year: 2026 },
    });
    const text = linesOf(printed.uid).join("\n");
    for (const words of [
      "发文登记簿",
      "党支部发文　　2026年",
      "静输党支〔2026〕1号",
      "空号：登记簿写错",
      "作废：内容有误",
      "共3个号：已印发1个，作废1个，空号1个。中间空出第3、4号，尚未登记。截至2026年11月22日。",
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});
