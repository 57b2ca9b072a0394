import { existsSync, renameSync, statSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { syncFile, syncFolder, writeDurably } from "../files/durable-file.ts";
import { hashFile } from "../files/hash-file.ts";
import { translateFileError } from "../files/translate-file-error.ts";
import { checkDatabase } from "./check-database.ts";
import type { Connection } from "./connection.ts";
import { openReader } from "./open-connections.ts";
import { sql } from "./sql.ts";

/** A backup that was opened and checked after it was written. */
export interface Backup {
  readonly path: string;
  readonly sha256: string;
  readonly byteCount: number;
}

function writeCopy(db: Connection, unfinished: string): void {
  if (existsSync(unfinished)) unlinkSync(unfinished);
  db.run(sql`VACUUM INTO ${unfinished}`);
  syncFile(unfinished);
}

function verifyCopy(path: string, nativeBinding: string | undefined): void {
  const copy = openReader(path, nativeBinding);
  try {
    const damage = checkDatabase(copy, "full");
    if (damage.length > 0)
      throw new AppError("damaged-database", `备份写成后检查未通过：${damage[0] ?? ""}。`, {
        hint: "原数据没有改动；请检查磁盘后重新备份。",
      });
  } finally {
    copy.close();
  }
}

/**
 * Writes the whole database as one file beside which its SHA-256 stands, opens the copy and checks it.
 * Under its final name there is a verified backup or nothing. Never overwrites.
 */
export async function backUp(
  db: Connection,
  target: string,
  nativeBinding: string | undefined,
): Promise<Backup> {
  if (existsSync(target)) throw new AppError("file-exists", "同名的备份已经存在，没有覆盖它。");
  const unfinished = join(dirname(target), `（未完成）${basename(target)}`);
  try {
    writeCopy(db, unfinished);
    verifyCopy(unfinished, nativeBinding);
    const sha256 = await hashFile(unfinished);
    writeDurably(`${target}.sha256`, Buffer.from(`${sha256}  ${basename(target)}\n`));
    renameSync(unfinished, target);
    syncFolder(dirname(target));
    return { path: target, sha256, byteCount: statSync(target).size };
  } catch (error) {
    for (const left of [unfinished, `${target}.sha256`])
      if (existsSync(left) && !existsSync(target)) unlinkSync(left);
    throw translateFileError(error);
  }
}
