import { AppError } from "#shared/kernel/app-error.ts";

const unchanged = "没有改动任何记录。";
const saveAnew = "请用WPS或Excel打开它，另存为“Excel工作簿（.xlsx）”后再导入。";

/** A file that holds no workbook at all. */
export function notAWorkbook(): AppError {
  return new AppError("not-a-workbook", `这个文件不是表格，${unchanged}`, {
    hint: "请选择 .xlsx 或 .xls 文件。",
  });
}

/** A workbook that can't be opened without its password. */
export function lockedWorkbook(cause?: unknown): AppError {
  return new AppError("not-a-workbook", `这个表格设了打开密码，读不了。${unchanged}`, {
    hint: "请用WPS或Excel打开它，取消打开密码，另存为“Excel工作簿（.xlsx）”后再导入。",
    cause,
  });
}

/** A workbook whose inside is damaged or is not what it claims. */
export function brokenWorkbook(what = "这个文件不是能读取的表格", cause?: unknown): AppError {
  return new AppError("not-a-workbook", `${what}，${unchanged}`, { hint: saveAnew, cause });
}

/** A workbook larger than any ledger. `what` says of what there is too much. */
export function tooLargeWorkbook(what = "这个表格展开后过大"): AppError {
  return new AppError("file-too-large", `${what}，没有读取，${unchanged}`, {
    hint: "请删去多余的工作表、行和列后另存，或分成几个文件导入。",
  });
}
