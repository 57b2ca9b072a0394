/** A path out of a manifest or fetch.txt: cleaned, or the reason (Chinese) why it is refused. */
export type BagPathReading =
  | { readonly ok: true; readonly path: string; readonly odd: boolean }
  | { readonly ok: false; readonly reason: string };

const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/\\/, "含有反斜杠“\\”"],

  [/[\u0000-\u001F\u007F]/, "含有控制字符"],
  [/^\//, "是绝对路径"],
  [/(?:^|\/)[A-Za-z]:/, "带有盘符"],
  [/^~/, "以“~”开头，指向别人的个人文件夹"],
  [/(?:^|\/)%[A-Za-z_][A-Za-z0-9_()]*%(?:\/|$)/, "带有系统变量"],
  [/(?:^|\/)\.\.(?:\/|$)/, "用“..”跳出档案包"],
];

/**
 * Judges a listed path as text, the same on every system (RFC 8493 §5.1), and drops `.` segments.
 * `odd` says that more than one leading `./` was dropped.
 */
export function readBagPath(listed: string): BagPathReading {
  for (const [pattern, reason] of REFUSALS) {
    if (pattern.test(listed)) return { ok: false, reason };
  }
  const withoutDot = listed.replace(/^\.\//, "");
  const path = withoutDot
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .join("/");
  if (path === "") return { ok: false, reason: "是空的" };
  return { ok: true, path, odd: path !== withoutDot };
}

/** Undoes the three escapes of RFC 8493 §2.1.3 (LF, CR, percent sign) and no other. */
export function decodeBagPath(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
