import { openLedger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { ledgerDoor } from "./ledger-door.ts";

/** Writes notices into a ledger that is not open: numbered, all of one day, every tenth without a text. */
export async function writeNotices(dataDir: string, count: number): Promise<readonly string[]> {
  const ledger = await openLedger({ ...sourceOptions(dataDir), whenInUse: "refuse" });
  const uids: string[] = [];
  try {
    const { ask } = ledgerDoor(ledger);
    for (let number = 1; number <= count; number += 1) {
      const values = {
        subject: `关于召开第${number}次党小组会的通知`,
        addressee: "各党小组",
        body: number % 10 === 0 ? null : "请按时参加，并做好记录。",
        issuedOn: "2026-11-20",
      };
      uids.push((await ask<{ uid: string }>("notice.create", { values })).uid);
    }
    return uids;
  } finally {
    await ledger.close();
  }
}
