import { join } from "node:path";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { LedgerDoor } from "./ledger-door.ts";

const body = [
  "根据处党委冬季安全生产工作安排，现就做好本站冬季保供期间的党员责任区工作通知如下。",
  "一、落实责任区",
  "各党小组11月30日前对照责任区名单逐项检查，发现隐患先处置、后报告，并登记在班组记录里。",
  "二、做好值守",
  "党员带头落实交接班检查，雨雪天气增加一次夜间巡检。",
  "三、按时报送",
  "各党小组12月5日前把检查情况报组织委员曾国庆。",
].join("\n");

/** Writes a notice of the branch and prints it with 版头, attachments and 版记. Answers the copy's path. */
export async function makeNotice({ ask, grant }: LedgerDoor, folder: string): Promise<string> {
  const { uid } = await ask<SavedRecord>("notice.create", {
    values: {
      ...{ subject: "关于做好冬季保供期间党员责任区工作的通知", addressee: "各党小组" },
      ...{ body, issuedOn: "2026-11-20", contact: "仇海燕" },
    },
  });
  const made = await ask<{ uid: string; fileName: string }>("documents.generate", {
    ...{ recordType: "notice", recordUid: uid, templateName: "notice" },
    options: {
      ...{ redHead: true, imprint: true, copyTo: "第一输油处党委组织科" },
      attachments: "冬季保供检查表\n党员责任区名单",
    },
  });
  const path = join(folder, made.fileName);
  await ask("documents.saveCopy", { uid: made.uid, target: grant(path, "write") });
  return path;
}
