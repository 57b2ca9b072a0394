import { join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import { connect } from "./connection.ts";

/** Held for as long as this process may write. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the one writer's place of a data folder: an exclusive transaction on `writer.lock`, which the
 * system frees when its holder dies. Throws AppError `in-use` while another holds it.
 */
export function takeWriterLock(dataDir: string, nativeBinding: string | undefined): WriterLock {
  const lock = connect(join(dataDir, "writer.lock"), { readonly: false, nativeBinding });
  try {
    lock.pragma("busy_timeout = 0");
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.execute("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof AppError && error.code === "busy")
      throw new AppError("in-use", "台账已在另一个窗口打开，这里不能修改。已有记录完好。", {
        hint: "请到已打开的窗口操作，或先关闭它再试。",
        cause: error,
      });
    throw error;
  }
  return { release: () => lock.close() };
}
