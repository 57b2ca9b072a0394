import { AppError } from "#shared/kernel/app-error.ts";

const sentences: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> =
  {
    ENOSPC: [
      "disk-full",
      "磁盘空间不足，文件没有写成。已保存的记录不受影响。",
      "请清理空间或换一个位置再试。",
    ],
    EDQUOT: [
      "disk-full",
      "磁盘配额已满，文件没有写成。已保存的记录不受影响。",
      "请清理空间或换一个位置再试。",
    ],
    EACCES: [
      "no-access",
      "没有权限读写这个位置，文件没有写成。",
      "请换一个位置，或请管理员开放权限。",
    ],
    EPERM: [
      "no-access",
      "没有权限读写这个位置，文件没有写成。",
      "请换一个位置，或请管理员开放权限。",
    ],
    EROFS: [
      "no-access",
      "这个磁盘是只读的，文件没有写成。",
      "请检查U盘的写保护开关，或换一个位置。",
    ],
    EBUSY: ["file-busy", "文件正被其他程序打开，没有写成。", "请先在WPS或Word中关闭它，再试一次。"],
    EIO: [
      "disk-error",
      "读写磁盘时出错，文件没有写成。已保存的记录不受影响。",
      "请检查U盘或磁盘是否松动，再试一次。",
    ],
    ENOENT: [
      "file-missing",
      "找不到这个文件，可能已被移动、改名，或U盘已拔出。",
      "请重新选择文件。",
    ],
    ENODEV: [
      "disk-error",
      "磁盘已断开，文件没有写成。已保存的记录不受影响。",
      "请重新插好U盘后再试。",
    ],
    ENOTDIR: ["file-missing", "选择的位置不是文件夹。", "请重新选择。"],
    EISDIR: ["not-a-file", "选择的是文件夹，不是文件。", "请重新选择文件。"],
    EEXIST: ["file-exists", "同名的文件已经存在，没有覆盖它。", "请换一个名字。"],
    EFBIG: [
      "file-too-large",
      "文件超过了这个磁盘允许的大小，没有写成。",
      "请换一个磁盘（例如 exFAT 格式的U盘）。",
    ],
    EMFILE: ["busy", "程序同时打开的文件过多，请稍候再试。", "如一直如此，请重新打开程序。"],
  };

/** A system error of reading or writing a file as an AppError in the clerk's words; others as they are. */
export function translateFileError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const known = sentences[String((error as { code?: unknown }).code)];
  return known ? new AppError(known[0], known[1], { hint: known[2], cause: error }) : error;
}
