import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startNumberedBranch, type NumberedBranch } from "../../support/service-outgoing.ts";

let branch: NumberedBranch;
beforeEach(async () => {
  branch = await startNumberedBranch();
});
afterEach(() => branch.t.close());

const pathOf = (uid: string) => branch.t.ledger.documentPath(uid) ?? "";
const differences = (uid: string) =>
  branch.t.ask<RouteOutput<"documents.differences">>("documents.differences", { uid });

async function stateOf(uid: string): Promise<string | undefined> {
  const asked = await branch.t.ask<RouteOutput<"documents.fileStates">>("documents.fileStates", {
    uids: [uid],
  });
  return asked.files[0]?.state;
}

async function change(uid: string, values: object): Promise<void> {
  const { revision } = await branch.t.ask<RecordView>("notice.get", { uid });
  await branch.t.ask("notice.update", { uid, revision, values });
}

function edit(path: string): void {
  chmodSync(path, 0o644);
  appendFileSync(path, "改动");
}

describe("the record changed after 印发", () => {
  test("what differs is told, and a new version gets a number of its own that points to the old", async () => {
    const notice = await branch.notice();
    const first = await branch.issue((await branch.draft(notice)).uid);
    expect(await differences(first.document.uid)).toEqual({ differences: [], reason: null });
    await change(notice.uid, { addressee: "全体党员", body: "请做好防冻检查。\n每周上报。" });
    expect((await differences(first.document.uid)).differences).toEqual([
      { label: "主送", before: "各班组", now: "全体党员" },
      { label: "正文第2段", before: "每日上报。", now: "每周上报。" },
    ]);
    const again = await branch.t.ask<GeneratedDocument>("documents.regenerate", {
      uid: first.document.uid,
    });
    expect(again).toMatchObject({ issued: null, isNumbered: true });
    const proposal = await branch.t.ask<RouteOutput<"outgoing.proposal">>("outgoing.proposal", {
      documentUid: again.uid,
    });
    expect(proposal.replaces).toMatchObject({ uid: first.paperUid, number: first.number });
    const second = await branch.issue(again.uid, { serial: 2, replacesUid: first.paperUid });
    expect(second.document.issued).toMatchObject({
      ...{ number: "静输党支〔2026〕2号", replaces: first.number, replacedBy: null },
    });
    const old = await branch.t.ask<RouteOutput<"outgoing.ofPaper">>("outgoing.ofPaper", {
      uid: first.paperUid,
    });
    expect(old.replacedBy).toMatchObject({ uid: second.paperUid, number: second.number });
    expect(old.document?.issued).toMatchObject({ replacedBy: second.number });
    const third = await branch.draft(notice);
    const next = await branch.t.ask<RouteOutput<"outgoing.proposal">>("outgoing.proposal", {
      documentUid: third.uid,
    });
    expect(next.replaces?.uid).toBe(second.paperUid);
  });

  test("a paper of an older template says that it can't be compared", async () => {
    const draft = await branch.draft(await branch.notice());
    withDatabase(
      branch.t.databasePath,
      (db) => db.execute("UPDATE generated_document SET template_version = '0'"),
      false,
    );
    const found = await differences(draft.uid);
    expect(found.differences).toBeNull();
    expect(found.reason).toContain("模板已更新");
  });
});

describe("a file changed outside", () => {
  test("is noticed by its hash, missing ones too, and never written over", async () => {
    const draft = await branch.draft(await branch.notice());
    expect(await stateOf(draft.uid)).toBe("same");
    edit(pathOf(draft.uid));
    const changed = readFileSync(pathOf(draft.uid));
    expect(await stateOf(draft.uid)).toBe("changed");
    await branch.issue(draft.uid);
    expect(readFileSync(pathOf(draft.uid)).equals(changed)).toBe(true);
    rmSync(pathOf(draft.uid));
    expect(await stateOf(draft.uid)).toBe("missing");
  });

  test("the paper as it was registered is saved elsewhere, byte for byte", async () => {
    const { document } = await branch.issue((await branch.draft(await branch.notice())).uid);
    const original = readFileSync(pathOf(document.uid));
    edit(pathOf(document.uid));
    const target = branch.t.path("原稿.docx");
    await branch.t.ask("documents.saveOriginal", {
      ...{ uid: document.uid, target: branch.t.grant(target, "write") },
    });
    expect(readFileSync(target).equals(original)).toBe(true);
  });

  test("it comes back beside the changed file, which stays", async () => {
    const { document } = await branch.issue((await branch.draft(await branch.notice())).uid);
    const was = pathOf(document.uid);
    const original = readFileSync(was);
    expect((await branch.t.refuse("documents.restoreOriginal", { uid: document.uid })).code).toBe(
      "not-changed",
    );
    edit(was);
    const changed = readFileSync(was);
    await branch.t.ask("documents.restoreOriginal", { uid: document.uid });
    expect(pathOf(document.uid)).not.toBe(was);
    expect(readFileSync(pathOf(document.uid)).equals(original)).toBe(true);
    expect(readFileSync(was).equals(changed)).toBe(true);
    expect(await stateOf(document.uid)).toBe("same");
  });

  test("says so where its template is no longer the one it was made with", async () => {
    const draft = await branch.draft(await branch.notice());
    withDatabase(
      branch.t.databasePath,
      (db) => db.execute(`UPDATE generated_document SET template_sha256 = '${"0".repeat(64)}'`),
      false,
    );
    const target = branch.t.path("原稿.docx");
    const refusal = await branch.t.refuse("documents.saveOriginal", {
      ...{ uid: draft.uid, target: branch.t.grant(target, "write") },
    });
    expect(refusal.code).toBe("template-newer");
    expect(existsSync(target)).toBe(false);
    const issue = await branch.t.refuse("outgoing.issue", branch.issueInput(draft.uid));
    expect(issue.code).toBe("template-newer");
  });
});

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

describe("the signed scan", () => {
  const attach = (documentUid: string, name: string, bytes: Uint8Array) => {
    const path = branch.t.path(name);
    writeFileSync(path, bytes);
    return { documentUid, file: branch.t.grant(path, "read") };
  };
  const scans = async (documentUid: string) =>
    (await branch.t.ask<RouteOutput<"outgoing.scans">>("outgoing.scans", { documentUid })).scans;

  test("is kept under its hash, shown with its name and size, and opened by its uid", async () => {
    const { document } = await branch.issue((await branch.draft(await branch.notice())).uid);
    const given = attach(document.uid, "签字件.PDF", pdf);
    const scan = await branch.t.ask<{ uid: string }>("outgoing.attachScan", given);
    expect(await scans(document.uid)).toMatchObject([
      { fileName: "签字件.PDF", byteCount: pdf.length },
    ]);
    const path = pathOf(scan.uid);
    expect(path).toMatch(/documents[\\/]scans[\\/][0-9a-f]{2}[\\/][0-9a-f]{64}\.pdf$/);
    expect(readFileSync(path).equals(pdf)).toBe(true);
    const again = attach(document.uid, "又一份.pdf", pdf);
    expect((await branch.t.refuse("outgoing.attachScan", again)).code).toBe("already-there");
    expect(existsSync(path)).toBe(true);
  });

  test("is what its bytes are: other files are refused, and nothing of them stays", async () => {
    const { document } = await branch.issue((await branch.draft(await branch.notice())).uid);
    for (const [name, bytes] of [
      ["假.pdf", Buffer.from("PK\u0003\u0004")],
      ["空.jpg", Buffer.alloc(0)],
      ["脚本.png", Buffer.from("#!/bin/sh\n")],
    ] as const) {
      const refusal = await branch.t.refuse(
        "outgoing.attachScan",
        attach(document.uid, name, bytes),
      );
      expect(refusal.code, name).toBe("not-a-scan");
    }
    const huge = Buffer.alloc(50 * 1_048_576 + 1);
    pdf.copy(huge);
    const refusal = await branch.t.refuse(
      "outgoing.attachScan",
      attach(document.uid, "大.pdf", huge),
    );
    expect(refusal).toMatchObject({ code: "file-too-large" });
    expect(refusal.message).toContain("50MB");
    expect(await scans(document.uid)).toEqual([]);
    expect(existsSync(`${branch.t.dataDir}/documents/scans`)).toBe(false);
  });

  test("belongs to issued papers only", async () => {
    const draft = await branch.draft(await branch.notice());
    const refusal = await branch.t.refuse(
      "outgoing.attachScan",
      attach(draft.uid, "签字件.pdf", pdf),
    );
    expect(refusal.code).toBe("not-issued");
    const left = readdirSync(`${branch.t.dataDir}/documents`, {
      ...{ recursive: true, encoding: "utf8" },
    });
    expect(left.filter((name) => name.endsWith(".pdf"))).toEqual([]);
  });

  test("is removed with a reason, its file too once no paper has it", async () => {
    const one = await branch.issue((await branch.draft(await branch.notice())).uid);
    const two = await branch.issue((await branch.draft(await branch.notice("另一份通知"))).uid, {
      serial: 2,
    });
    const first = await branch.t.ask<{ uid: string }>(
      "outgoing.attachScan",
      attach(one.document.uid, "一.pdf", pdf),
    );
    const second = await branch.t.ask<{ uid: string }>(
      "outgoing.attachScan",
      attach(two.document.uid, "二.pdf", pdf),
    );
    const path = pathOf(first.uid);
    await branch.t.ask("outgoing.removeScan", { uid: first.uid, reason: "扫错了文件" });
    expect(await scans(one.document.uid)).toEqual([]);
    expect(existsSync(path)).toBe(true);
    await branch.t.ask("outgoing.removeScan", { uid: second.uid, reason: "扫错了文件" });
    expect(existsSync(path)).toBe(false);
  });
});
