import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { expect, it } from "vitest";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";

it("prints a notice with whom, text, contact, the branch's signature and its own day", async () => {
  const t = await startLedger();
  await registerSampleBranch(t);
  const { uid } = await t.ask<SavedRecord>("notice.create", {
    values: {
      subject: "关于开展冬季保供检查的通知",
      addressee: "各班组",
      body: "按照冬季保供工作要求，决定开展一次检查。\n请各班组提前自查，检查当日安排专人配合。",
      issuedOn: "2026-11-22",
      contact: "曾国庆",
      phone: "2601",
    },
  });
  const made = await t.ask<{ uid: string }>("documents.generate", {
    ...{ recordType: "notice", recordUid: uid, templateName: "notice" },
    options: { signWithSeal: false },
  });
  const path = t.path("通知.docx");
  await t.ask("documents.saveCopy", { uid: made.uid, target: t.grant(path, "write") });
  const text = new PizZip(readFileSync(path))
    .file("word/document.xml")!
    .asText()
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");
  for (const line of [
    "关于开展冬季保供检查的通知",
    "各班组：",
    "请各班组提前自查，检查当日安排专人配合。",
    "中共静河输油站支部委员会",
    "2026年11月22日",
    "（联系人：曾国庆，联系电话：2601）",
  ])
    expect(text).toContain(line);
  await t.close();
});
