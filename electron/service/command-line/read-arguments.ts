import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/** The command line as read. */
export interface Arguments {
  readonly dataDir: string;
  readonly command: string;
  readonly rest: readonly string[];
}

/** Relative paths mean the folder the person was in, which npm remembers in INIT_CWD. */
export function resolvePath(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** Where the program keeps its records when nothing else is said: the same place the window uses. */
function usualDataDir(): string {
  const fromEnvironment = process.env["BRANCH_LEDGER_DATA"];
  if (fromEnvironment !== undefined) return resolvePath(fromEnvironment);
  const base =
    process.platform === "win32"
      ? (process.env["APPDATA"] ?? homedir())
      : (process.env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"));
  return join(base, "branch-ledger", "data");
}

/** Reads `[--data DIR] COMMAND …`. */
export function readArguments(argv: readonly string[]): Arguments {
  const rest = [...argv];
  let dataDir = usualDataDir();
  const at = rest.indexOf("--data");
  if (at !== -1) {
    dataDir = resolvePath(rest[at + 1] ?? "");
    rest.splice(at, 2);
  }
  return { dataDir, command: rest[0] ?? "", rest: rest.slice(1) };
}
