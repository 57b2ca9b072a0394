import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Clock } from "../clock.ts";
import { checkDataLocation } from "../files/check-data-location.ts";
import { dataFolderAt, prepareDataFolder, type DataFolder } from "../files/data-folder.ts";
import { syncFolder } from "../files/durable-file.ts";
import { translateFileError } from "../files/translate-file-error.ts";
import { uniquePathIn } from "../files/unique-path.ts";
import { backUp } from "./back-up.ts";
import { checkDatabase } from "./check-database.ts";
import type { Connection, ReadableDatabase } from "./connection.ts";
import { damagedDatabaseError, inspectHeader } from "./inspect-header.ts";
import { latestVersion, migrate, newerDatabaseError, pendingMigrations } from "./migrate.ts";
import { openReader, openWriter } from "./open-connections.ts";
import { readMigrations, type Migration } from "./read-migrations.ts";
import { takeWriterLock, type WriterLock } from "./writer-lock.ts";

/** The ledger's two connections. There is no writer where another process has its place. */
export interface OpenedDatabase {
  readonly reader: ReadableDatabase;
  readonly writer: Connection | null;
  close(): void;
}

interface OpenOptions {
  readonly dataDir: string;
  readonly migrationsDir: string;
  readonly nativeBinding?: string;
  readonly whenInUse: "refuse" | "read-only";
}

/** Made whole under another name first: a kill here leaves no half-made ledger. */
function createLedgerFile(
  folder: DataFolder,
  migrations: readonly Migration[],
  clock: Clock,
  binding: string | undefined,
) {
  const unfinished = `${folder.database}.new`;
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${unfinished}${ending}`, { force: true });
  const db = openWriter(unfinished, binding);
  try {
    migrate(db, migrations, clock);
    db.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
  renameSync(unfinished, folder.database);
  syncFolder(folder.root);
}

/** A reader of the ledger as it stands, refused before anything could write to it where it is damaged. */
function openExisting(
  folder: DataFolder,
  migrations: readonly Migration[],
  binding: string | undefined,
): Connection {
  const { userVersion } = inspectHeader(folder.database);
  if (userVersion > latestVersion(migrations)) throw newerDatabaseError();
  const db = openReader(folder.database, binding);
  try {
    pendingMigrations(db, migrations);
    if (checkDatabase(db, "quick").length > 0) throw damagedDatabaseError();
    return db;
  } catch (error) {
    db.close();
    const isDamaged = error instanceof AppError && error.code === "damaged-database";
    throw isDamaged ? damagedDatabaseError() : error;
  }
}

function migrateWhole(db: Connection, migrations: readonly Migration[], clock: Clock): void {
  try {
    migrate(db, migrations, clock);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("upgrade-failed", "数据升级没有完成，已退回升级前的内容，记录完好。", {
      hint: "请不要删除任何文件，装回原来的版本即可继续使用，并把日志交给技术人员。",
      cause: error,
    });
  }
}

async function upgrade(
  folder: DataFolder,
  migrations: readonly Migration[],
  clock: Clock,
  binding: string | undefined,
) {
  openExisting(folder, migrations, binding).close();
  const db = openWriter(folder.database, binding);
  try {
    if (pendingMigrations(db, migrations).length > 0) {
      const version = Number(db.pragma("user_version"));
      const name = `升级前备份-第${version}版-${clock.today().replaceAll("-", "")}.db`;
      await backUp(db, uniquePathIn(folder.backups, name), binding);
    }
    migrateWhole(db, migrations, clock);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function openForReading(
  folder: DataFolder,
  migrations: readonly Migration[],
  binding: string | undefined,
): OpenedDatabase {
  const reader = openExisting(folder, migrations, binding);
  return { reader, writer: null, close: () => reader.close() };
}

function tryLock(options: OpenOptions): WriterLock | null {
  try {
    return takeWriterLock(options.dataDir, options.nativeBinding);
  } catch (error) {
    if (options.whenInUse === "read-only" && error instanceof AppError && error.code === "in-use")
      return null;
    throw error;
  }
}

/**
 * Opens the ledger of a data folder, making or upgrading it where needed. Nothing foreign, broken or
 * newer is touched: it is refused with an AppError before SQLite sees it.
 */
export async function openDatabase(options: OpenOptions, clock: Clock): Promise<OpenedDatabase> {
  const folder = dataFolderAt(options.dataDir);
  const migrations = readMigrations(options.migrationsDir);
  const binding = options.nativeBinding;
  checkDataLocation(folder.root);
  let lock: WriterLock | null = null;
  try {
    if (existsSync(folder.database)) inspectHeader(folder.database);
    prepareDataFolder(folder);
    lock = tryLock(options);
    if (!lock) return openForReading(folder, migrations, binding);
    if (!existsSync(folder.database)) createLedgerFile(folder, migrations, clock, binding);
    const writer = await upgrade(folder, migrations, clock, binding);
    const reader = openReader(folder.database, binding);
    rmSync(join(folder.staging), { recursive: true, force: true });
    const held = lock;
    return {
      reader,
      writer,
      close: () => {
        reader.close();
        writer.close();
        held.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw translateFileError(error);
  }
}
