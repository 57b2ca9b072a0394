import { AppError } from "#shared/kernel/app-error.ts";

interface Translation {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const translations: readonly (readonly [RegExp, Translation])[] = [
  [
    /^SQLITE_FULL/,
    {
      code: "disk-full",
      message: "磁盘空间不足，这次没有保存。原有记录完好。",
      hint: "请清理磁盘空间后再保存一次，填写的内容还在。",
    },
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    {
      code: "busy",
      message: "数据正被另一个操作占用，这次没有保存。原有记录完好。",
      hint: "请稍候再试；如一直如此，请关闭程序后重新打开。",
    },
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    {
      code: "damaged-database",
      message: "数据文件有损坏，程序已停止读写，以免扩大损坏。",
      hint: "请不要删除任何文件，用最近的备份恢复；恢复前请先复制整个数据文件夹。",
    },
  ],
  [
    /^SQLITE_(READONLY|PERM|CANTOPEN|AUTH)/,
    {
      code: "no-access",
      message: "没有权限写入数据文件夹，这次没有保存。原有记录完好。",
      hint: "请确认数据文件夹没有设为只读，或请管理员开放权限。",
    },
  ],
  [
    /^SQLITE_IOERR/,
    {
      code: "disk-error",
      message: "读写磁盘时出错，这次没有保存。已保存的记录不受影响。",
      hint: "请检查磁盘是否松动或已满，再试一次；如反复出现，请先备份。",
    },
  ],
];

/** An engine error as an AppError in the clerk's words; anything else is given back as it is. */
export function translateSqliteError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string") return error;
  const known = translations.find(([pattern]) => pattern.test(code))?.[1];
  return known
    ? new AppError(known.code, known.message, { hint: known.hint, cause: error })
    : error;
}
