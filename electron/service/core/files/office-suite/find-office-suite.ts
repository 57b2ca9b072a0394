import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** An office suite on this PC that converts files without showing a window. */
export interface OfficeSuite {
  readonly name: string;
  readonly program: string;
}

function inSearchPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** `/opt/libreoffice24.8` and the like: where the makers' own packages go. */
function underOpt(): string[] {
  try {
    return readdirSync("/opt")
      .filter((name) => name.toLowerCase().startsWith("libreoffice"))
      .map((name) => join("/opt", name, "program", "soffice"));
  } catch {
    return [];
  }
}

function onLinux(): string[] {
  return [
    ...inSearchPath(["soffice", "libreoffice"]),
    "/usr/lib/libreoffice/program/soffice",
    ...underOpt(),
  ];
}

function onWindows(): string[] {
  const roots = ["ProgramFiles", "ProgramFiles(x86)"].flatMap((name) => process.env[name] ?? []);
  return roots.map((root) => join(root, "LibreOffice", "program", "soffice.exe"));
}

/** The suite to convert with; null where this PC has none. Looked for anew each time: it may be installed meanwhile. */
export function findOfficeSuite(): OfficeSuite | null {
  const places = process.platform === "win32" ? onWindows() : onLinux();
  const program = places.find((place) => existsSync(place));
  return program === undefined ? null : { name: "LibreOffice", program };
}
