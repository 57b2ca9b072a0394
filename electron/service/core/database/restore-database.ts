import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { auditHead, verifyChain } from "../audit/audit-log.ts";
import type { Clock } from "../clock.ts";
import { checkDataLocation } from "../files/check-data-location.ts";
import { dataFolderAt, prepareDataFolder, type DataFolder } from "../files/data-folder.ts";
import { syncFile, syncFolder } from "../files/durable-file.ts";
import { hashFile } from "../files/hash-file.ts";
import { translateFileError } from "../files/translate-file-error.ts";
import { uniquePathIn } from "../files/unique-path.ts";
import { backUp } from "./back-up.ts";
import { checkDatabase } from "./check-database.ts";
import { connect, type Connection } from "./connection.ts";
import { inspectHeader } from "./inspect-header.ts";
import { latestVersion, newerDatabaseError, pendingMigrations } from "./migrate.ts";
import { openReader, openWriter } from "./open-connections.ts";
import { readMigrations, type Migration } from "./read-migrations.ts";
import { sql } from "./sql.ts";
import { takeWriterLock } from "./writer-lock.ts";

interface RestoreOptions {
  readonly dataDir: string;
  readonly migrationsDir: string;
  readonly nativeBinding?: string;
}

/** What came of a restore. `keptAs` is where the former records now lie, if there were any. */
export interface Restored {
  readonly auditCount: number;
  readonly keptAs: string | null;
}

function refuse(reason: string): never {
  throw new AppError("bad-backup", `这份备份不能用来恢复：${reason}。现有记录没有改动。`, {
    hint: "请换一份备份；这份文件请保留，不要删除。",
  });
}

async function checkDigest(file: string): Promise<void> {
  const digestFile = `${file}.sha256`;
  if (!existsSync(digestFile)) return;
  const expected = readFileSync(digestFile, "utf8").slice(0, 64);
  if ((await hashFile(file)) !== expected) refuse("内容与备份时的校验值不一致，可能已损坏");
}

function schemaOf(db: Connection): string {
  return JSON.stringify(
    db.all(sql`SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name`),
  );
}

/** What these migrations make of an empty database. */
function schemaMadeBy(migrations: readonly Migration[], binding: string | undefined): string {
  const db = connect(":memory:", { readonly: false, nativeBinding: binding });
  try {
    for (const { text } of migrations) db.execute(text);
    return schemaOf(db);
  } finally {
    db.close();
  }
}

/** A backup must be one our own migrations made: its schema is theirs to the letter, nothing added. */
function checkSchema(
  db: Connection,
  migrations: readonly Migration[],
  binding: string | undefined,
): void {
  const isOurs = db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'migration'`) !== undefined;
  const applied = isOurs
    ? db.all<{ number: number; sha256: string }>(
        sql`SELECT number, sha256 FROM migration ORDER BY applied_at, number`,
      )
    : [];
  const known = new Map(migrations.map((m) => [m.number, m]));
  const used = applied.map(({ number, sha256 }) => {
    const migration = known.get(number);
    return migration?.sha256 === sha256 ? migration : refuse("它的结构不是本程序建立的");
  });
  if (schemaOf(db) !== schemaMadeBy(used, binding)) refuse("它含有本程序没有的内容");
}

function checkContent(
  file: string,
  migrations: readonly Migration[],
  binding: string | undefined,
): void {
  const db = openReader(file, binding);
  try {
    pendingMigrations(db, migrations);
    checkSchema(db, migrations, binding);
    const damage = checkDatabase(db, "full");
    if (damage.length > 0) refuse(damage[0] ?? "数据有损坏");
    const broken = verifyChain(db);
    if (broken !== null) refuse(broken);
  } catch (error) {
    if (error instanceof AppError && error.code === "damaged-database") refuse("数据有损坏");
    throw error;
  } finally {
    db.close();
  }
}

async function copyIn(
  file: string,
  folder: DataFolder,
  binding: string | undefined,
): Promise<string> {
  const incoming = `${folder.database}.restoring`;
  for (const ending of ["", "-wal", "-shm", ".sha256"])
    rmSync(`${incoming}${ending}`, { force: true });
  const source = openReader(file, binding);
  try {
    await backUp(source, incoming, binding);
  } finally {
    source.close();
  }
  rmSync(`${incoming}.sha256`, { force: true });
  return incoming;
}

/** Whether the former records are whole in their one file, with nothing left beside it. */
function isFolded(path: string, binding: string | undefined): boolean {
  try {
    const former = openWriter(path, binding);
    former.pragma("wal_checkpoint(TRUNCATE)");
    former.close();
    return !existsSync(`${path}-wal`);
  } catch {
    return false;
  }
}

/** Damaged records go aside with all that SQLite keeps beside them; sound ones are copied first. */
function keepFormer(folder: DataFolder, clock: Clock, binding: string | undefined): string {
  const stamp = clock.instant().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
  const keptAs = uniquePathIn(folder.backups, `恢复前-${stamp}.db`);
  if (isFolded(folder.database, binding)) {
    copyFileSync(folder.database, keptAs);
    syncFile(keptAs);
    return keptAs;
  }
  for (const ending of ["-wal", "-shm", ""])
    if (existsSync(`${folder.database}${ending}`))
      renameSync(`${folder.database}${ending}`, `${keptAs}${ending}`);
  return keptAs;
}

/** One rename puts the backup in place: a kill leaves the former records or the restored ones. */
function swap(
  folder: DataFolder,
  incoming: string,
  clock: Clock,
  binding: string | undefined,
): string | null {
  const keptAs = existsSync(folder.database) ? keepFormer(folder, clock, binding) : null;
  renameSync(incoming, folder.database);
  syncFolder(folder.root);
  return keptAs;
}

/**
 * Puts a backup in place of the records. It is judged first: digest, pages, links, schema, audit chain.
 * Throws AppError and changes nothing where it can't be used or where a window has the ledger open.
 */
export async function restoreDatabase(
  options: RestoreOptions,
  file: string,
  clock: Clock,
): Promise<Restored> {
  const folder = dataFolderAt(options.dataDir);
  const migrations = readMigrations(options.migrationsDir);
  const binding = options.nativeBinding;
  checkDataLocation(folder.root);
  try {
    const { userVersion } = inspectHeader(file);
    if (userVersion > latestVersion(migrations)) throw newerDatabaseError();
    await checkDigest(file);
    checkContent(file, migrations, binding);
    prepareDataFolder(folder);
    const lock = takeWriterLock(folder.root, binding);
    try {
      const incoming = await copyIn(file, folder, binding);
      const db = openReader(incoming, binding);
      const { seq } = auditHead(db);
      db.close();
      const keptAs = swap(folder, incoming, clock, binding);
      return {
        auditCount: seq,
        keptAs: keptAs === null ? null : join("backups", basename(keptAs)),
      };
    } finally {
      lock.release();
    }
  } catch (error) {
    throw translateFileError(error);
  }
}
