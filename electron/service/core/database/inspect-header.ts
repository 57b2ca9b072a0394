import { closeSync, openSync, readSync } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";

/** "BrLg": marks a file as ours in SQLite's application_id. */
export const applicationId = 0x42724c67;

/** What a SQLite file says of itself in its first 100 bytes. */
export interface DatabaseHeader {
  readonly applicationId: number;
  readonly userVersion: number;
}

/** The screen's sentence for a data file that can't be read as a whole. */
export function damagedDatabaseError(): AppError {
  return new AppError("damaged-database", "数据文件已损坏或不是台账的数据，程序没有改动它。", {
    hint: "请用最近的备份恢复；原文件请保留，不要删除。",
  });
}

const magic = "SQLite format 3\0";

/**
 * Reads the header without SQLite, so that a foreign file is never touched
 * (https://sqlite.org/fileformat.html §1.3). Throws AppError for what is no database of ours.
 */
export function inspectHeader(path: string): DatabaseHeader {
  const header = Buffer.alloc(100);
  const file = openSync(path, "r");
  let byteCount: number;
  try {
    byteCount = readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (byteCount < 100 || header.toString("latin1", 0, 16) !== magic) throw damagedDatabaseError();
  const found = { applicationId: header.readUInt32BE(68), userVersion: header.readUInt32BE(60) };
  if (found.applicationId !== applicationId)
    throw new AppError("foreign-database", "这个数据文件属于别的软件，程序没有改动它。", {
      hint: "请确认数据文件夹是否选对；如放错了文件，请把它移走后重新打开。",
    });
  return found;
}
