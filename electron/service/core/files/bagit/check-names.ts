import {
  foldFileName,
  isSystemFileName,
  isWindowsSafeName,
} from "#shared/kernel/safe-file-name.ts";
import type { Findings } from "./findings.ts";

/** Warns of names that another system would merge, change or refuse (RFC 8493 §5.2). */
export function checkNames(paths: Iterable<string>, findings: Findings): void {
  const byFold = new Map<string, string>();
  const seen = new Set<string>();
  for (const path of paths) {
    let end = path.indexOf("/");
    for (; end !== -1; end = path.indexOf("/", end + 1))
      checkOne(path.slice(0, end), byFold, seen, findings);
    checkOne(path, byFold, seen, findings);
  }
}

function checkOne(
  path: string,
  byFold: Map<string, string>,
  seen: Set<string>,
  findings: Findings,
): void {
  if (seen.has(path)) return;
  seen.add(path);
  const other = byFold.get(foldFileName(path));
  if (other === undefined) byFold.set(foldFileName(path), path);
  else {
    findings.warning(
      "name-collision",
      path,
      `“${path}”和“${other}”在 Windows 上会被当成同一个名称。`,
    );
  }
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isSystemFileName(name)) {
    findings.warning("system-file", path, `“${path}”是系统自动生成的文件，不是档案内容。`);
  } else if (!isWindowsSafeName(name)) {
    findings.warning(
      "windows-unsafe-name",
      path,
      `“${path}”这个名称在 Windows 上存不下或会被改掉。`,
    );
  }
}
