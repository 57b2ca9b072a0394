import log from "electron-log/node";
import { join } from "node:path";

/** Writes down what nobody foresaw. Never values of records: only where it happened and the stack. */
export interface Log {
  failure(where: string, error: unknown): void;
}

const megabyte = 1_048_576;

/** A log file in the data folder, at most 1 MB and one old file beside it. */
export function createLog(folder: string, name: string): Log {
  const logger = log.create({ logId: name });
  logger.transports.file.resolvePathFn = () => join(folder, `${name}.log`);
  logger.transports.file.maxSize = megabyte;
  logger.transports.file.level = "error";
  logger.transports.console.level = false;
  return {
    failure: (where, error) =>
      logger.error(where, error instanceof Error ? (error.stack ?? error.message) : typeof error),
  };
}
