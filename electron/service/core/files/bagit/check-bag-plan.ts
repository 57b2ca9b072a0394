import { AppError } from "#shared/kernel/app-error.ts";
import { foldFileName, isWindowsSafeName } from "#shared/kernel/safe-file-name.ts";
import { readBagPath } from "./bag-path.ts";

const ADDED_BY_US = new Set(["payload-oxum", "bag-size"]);

/** Refuses payload names another computer would change, merge or misread. Throws AppError "unsafe-name". */
export function checkPayloadPaths(paths: readonly string[]): void {
  const literal = new Set<string>();
  const byFold = new Map<string, string>();
  for (const path of paths) {
    const reading = readBagPath(path);
    if (!reading.ok) refuse(path, reading.reason);
    else if (reading.path !== path) refuse(path, "写法不规范");
    if (path.includes("%")) refuse(path, "含有百分号，别的软件容易读错");
    if (path !== path.normalize("NFC")) refuse(path, "文字没有统一成标准写法（NFC）");
    if (!path.split("/").every(isWindowsSafeName)) refuse(path, "在 Windows 上存不下或会被改掉");
    if (literal.has(path)) refuse(path, "出现了两次");
    literal.add(path);
    checkPrefixes(path, byFold);
  }
  for (const path of paths) {
    const parents = path.split("/").slice(0, -1);
    parents.forEach((_, index) => {
      if (literal.has(parents.slice(0, index + 1).join("/"))) refuse(path, "和一个文件同名");
    });
  }
}

/** Refuses metadata that would not read back the same. Throws AppError "bag-info". */
export function checkBagInfoElements(info: readonly (readonly [string, string])[]): void {
  for (const [label, value] of info) {
    if (!/^[^\s:](?:[^:\r\n]*[^\s:])?$/.test(label) || ADDED_BY_US.has(label.toLowerCase())) {
      throw new AppError("bag-info", `档案包说明里的名称“${label}”不能用。`);
    }
    if (value.trim() === "") throw new AppError("bag-info", `档案包说明里的“${label}”没有内容。`);
  }
  const date = info.find(([label]) => label.toLowerCase() === "bagging-date")?.[1];
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new AppError("bag-info", "档案包说明里缺少打包日期（Bagging-Date，年-月-日）。");
  }
}

/** Refuses names at the bag's top that are BagIt's own, or that would not be kept. */
export function checkTagFileNames(names: readonly string[]): void {
  checkPayloadPaths(names);
  for (const name of names)
    if (name.includes("/") || /^(?:data|bagit|bag-info|fetch|(?:tag)?manifest-)/i.test(name))
      refuse(name, "是档案包自己要用的");
}

function checkPrefixes(path: string, byFold: Map<string, string>): void {
  const parts = path.split("/");
  parts.forEach((_, index) => {
    const prefix = parts.slice(0, index + 1).join("/");
    const other = byFold.get(foldFileName(prefix));
    if (other !== undefined && other !== prefix) refuse(prefix, `和“${other}”只差大小写`);
    byFold.set(foldFileName(prefix), prefix);
  });
}

function refuse(path: string, reason: string): never {
  throw new AppError("unsafe-name", `不能把“${path}”放进档案包：名称${reason}。`, {
    hint: "请改名后再试。",
  });
}
