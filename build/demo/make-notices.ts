import { join } from "node:path";
import type { LedgerDoor } from "./ledger-door.ts";
import type { LoadedDisclosures } from "./load-disclosures.ts";

interface NoticePaper {
  readonly uid: string;
  readonly template: string;
  /** 1 public, 2 full. */
  readonly edition?: 1 | 2;
}

/** A table with a column for every day lies on its side. */
function papersOf({ canteen, bonus, attendance, honor }: LoadedDisclosures): NoticePaper[] {
  const upright = [...canteen, ...bonus, honor].map((uid) => ({
    uid,
    template: "disclosure-notice",
  }));
  const wide = attendance.map((uid) => ({ uid, template: "disclosure-notice-wide" }));
  const full = bonus.map((uid) => ({
    uid,
    template: "disclosure-notice-wide",
    edition: 2 as const,
  }));
  const forms = ["disclosure-approval", "disclosure-register"].map((template) => ({
    uid: honor,
    template,
  }));
  return [...upright, ...wide, ...full, ...forms];
}

/**
 * Prints a year of notices: accounts and bonuses in public and in full, attendance, one 公示 with its
 * forms. Copies of the last month's go into a folder; answers their paths.
 */
export async function makeNotices(
  { ask, grant }: LedgerDoor,
  loaded: LoadedDisclosures,
  folder: string,
): Promise<string[]> {
  const shown = new Set([loaded.canteen, loaded.bonus, loaded.attendance].map((all) => all.at(-1)));
  shown.add(loaded.honor);
  const paths: string[] = [];
  for (const { uid, template, edition } of papersOf(loaded)) {
    const made = await ask<{ uid: string; fileName: string }>("documents.generate", {
      ...{ recordType: "disclosure", recordUid: uid, templateName: template },
      options: edition === undefined ? {} : { edition },
    });
    if (!shown.has(uid)) continue;
    const path = join(folder, edition === 2 ? `全额版-${made.fileName}` : made.fileName);
    await ask("documents.saveCopy", { uid: made.uid, target: grant(path, "write") });
    paths.push(path);
  }
  return paths;
}
