import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const patienceMs = 20_000;

async function outputOf(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Buffer> {
  const options = { signal, timeout: patienceMs, windowsHide: true, maxBuffer: 32 * 1_048_576 };
  const { stdout } = await run(program, args, { ...options, encoding: "buffer" });
  return stdout;
}

async function onLinux(signal: AbortSignal): Promise<readonly string[]> {
  const text = (
    await outputOf("fc-list", ["--format", "%{family},%{file|basename}\\n"], signal)
  ).toString("utf8");
  return text.split(/[\n,]/);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Names in the registry end with their kind: `仿宋_GB2312 (TrueType)`, several joined by &. */
function namesIn(registry: string): readonly string[] {
  return registry.split(/\r?\n/).flatMap((line) => {
    const [name = ""] = line.trim().split(/\s{2,}REG_SZ/);
    return name.replace(/\s*\([^)]*\)\s*$/, "").split("&");
  });
}

async function registered(root: string, signal: AbortSignal): Promise<readonly string[]> {
  const key = `${root}\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Fonts`;
  const program = join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "reg.exe");
  try {
    // reg.exe writes in the PC's own code page: GBK where it is Chinese.
    return namesIn(new TextDecoder("gbk").decode(await outputOf(program, ["query", key], signal)));
  } catch {
    signal.throwIfAborted();
    return [];
  }
}

async function onWindows(signal: AbortSignal): Promise<readonly string[]> {
  const folders = [
    join(process.env["SystemRoot"] ?? "C:\\Windows", "Fonts"),
    join(process.env["LOCALAPPDATA"] ?? "", "Microsoft", "Windows", "Fonts"),
  ];
  const names = [await registered("HKLM", signal), await registered("HKCU", signal)];
  return [...names.flat(), ...folders.flatMap(filesIn)];
}

/** Names and files of the fonts of this PC; null where they can't be found out. */
export async function installedFonts(signal: AbortSignal): Promise<readonly string[] | null> {
  try {
    const found = process.platform === "win32" ? await onWindows(signal) : await onLinux(signal);
    return found.length === 0 ? null : found;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
