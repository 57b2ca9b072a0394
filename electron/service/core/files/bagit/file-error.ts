import { AppError } from "#shared/kernel/app-error.ts";

interface Wording {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const SAFE = "原来的资料都还在，没有改动。";

const FULL: Wording = {
  code: "disk-full",
  message: "目标盘的空间不够，档案包没有写成",
  hint: `${SAFE}请腾出空间或换一个盘，再做一次。`,
};
const DENIED: Wording = {
  code: "no-permission",
  message: "没有权限读写这个位置，档案包没有写成",
  hint: `${SAFE}请换一个文件夹，或请管理员开通权限。`,
};
const GONE: Wording = {
  code: "drive-gone",
  message: "盘已拔出或断开，档案包没有写成",
  hint: `${SAFE}请重新插好，再做一次。`,
};

const WORDINGS = new Map<string, Wording>([
  ["ENOSPC", FULL],
  ["EDQUOT", FULL],
  ["EACCES", DENIED],
  ["EPERM", DENIED],
  ["ENODEV", GONE],
  ["ENXIO", GONE],
  ["ENOTCONN", GONE],
  [
    "EIO",
    {
      code: "disk-error",
      message: "盘读写出错，可能已经损坏，档案包没有写成",
      hint: `${SAFE}请不要再用这个盘，换一个盘再做一次。`,
    },
  ],
  [
    "EROFS",
    {
      code: "read-only-disk",
      message: "这个盘是只读的，档案包没有写成",
      hint: `${SAFE}请打开写保护开关，或换一个盘。`,
    },
  ],
  [
    "EXDEV",
    {
      code: "across-disks",
      message: "目标文件夹分在两个盘上，档案包没有写成",
      hint: `${SAFE}请换一个普通文件夹。`,
    },
  ],
  [
    "ENOENT",
    {
      code: "file-missing",
      message: "找不到要用的文件或文件夹，档案包没有写成",
      hint: `${SAFE}请检查它是否被移走或改名。`,
    },
  ],
  [
    "ENAMETOOLONG",
    {
      code: "name-too-long",
      message: "文件名太长，这个盘存不下，档案包没有写成",
      hint: `${SAFE}请把名称改短，或换一个层级更浅的文件夹。`,
    },
  ],
  [
    "EFBIG",
    {
      code: "file-too-large",
      message: "文件太大，这个盘的格式存不下，档案包没有写成",
      hint: `${SAFE}请换一个 exFAT 或 NTFS 格式的盘。`,
    },
  ],
]);

/** The errno name of a file-system error, or null for anything else. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Turns a failure while a bag was written into Chinese that says what is safe and what to do. */
export function toFileError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const errno = errnoOf(error);
  const wording = WORDINGS.get(errno ?? "");
  if (wording === undefined) {
    const message = "写档案包时出错，档案包没有写成。";
    return new AppError("file-error", message, {
      hint: `${SAFE}请换一个位置再做一次。`,
      cause: error,
    });
  }
  const path = error instanceof Error && "path" in error ? error.path : undefined;
  const where = typeof path === "string" ? `：${path}` : "";
  return new AppError(wording.code, `${wording.message}${where}。`, {
    hint: wording.hint,
    cause: error,
  });
}
