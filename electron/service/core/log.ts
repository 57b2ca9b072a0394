import { join } from "node:path";

/** Writes down what nobody foresaw. Never values of records: only where it happened and the stack. */
export interface Log {
  failure(where: string, error: unknown): void;
}

const megabyte = 1_048_576;

async function openLogger(folder: string, name: string) {
  const { default: log } = await import("electron-log/node");
  const logger = log.create({ logId: name });
  logger.transports.file.resolvePathFn = () => join(folder, `${name}.log`);
  logger.transports.file.maxSize = megabyte;
  logger.transports.file.level = "error";
  logger.transports.console.level = false;
  return logger;
}

/** A log file in the data folder, at most 1 MB and one old file beside it; opened at the first failure. */
export function createLog(folder: string, name: string): Log {
  let logger: ReturnType<typeof openLogger> | null = null;
  return {
    failure: (where, error) => {
      const words = error instanceof Error ? (error.stack ?? error.message) : typeof error;
      logger ??= openLogger(folder, name);
      void logger.then((opened) => opened.error(where, words));
    },
  };
}
