import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { fileURLToPath } from "node:url";
import type { LedgerOptions } from "../ledger.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the service is started with when it runs from source, on Node, beside no window. */
export function sourceOptions(dataDir: string): LedgerOptions {
  const packageFile = JSON.parse(readFileSync(at("../../../package.json"), "utf8")) as {
    version: string;
  };
  return {
    dataDir,
    migrationsDir: at("../core/database/migrations"),
    templatesDir: process.env["BRANCH_LEDGER_TEMPLATES"] ?? at("../../../out/templates"),
    workerPath: at("../worker.ts"),
    appVersion: packageFile.version,
    sessionId: null,
    operator: `命令行（${userInfo().username}）`,
    clockStartAt: process.env["BRANCH_LEDGER_NOW"],
    onEvent: () => {},
    whenInUse: "read-only",
  };
}
