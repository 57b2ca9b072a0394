import { extname, join } from "node:path";
import { app, dialog } from "electron";
import type { BrowserWindow, FileFilter } from "electron";
import type { DesktopInput } from "#shared/desktop-contract.ts";

type Purpose = DesktopInput<"desktop.chooseFile">["purpose"];

const filters: Readonly<Record<Purpose, FileFilter[]>> = {
  workbook: [{ name: "Excel 工作簿", extensions: ["xlsx", "xls"] }],
  template: [{ name: "Word 文档", extensions: ["docx"] }],
  backup: [{ name: "备份文件", extensions: ["ledger-backup", "zip"] }],
  scan: [{ name: "PDF 或图片", extensions: ["pdf", "jpg", "jpeg", "png"] }],
  any: [{ name: "所有文件", extensions: ["*"] }],
};

/** Asks for a file to read; null when the clerk cancelled. */
export async function chooseFile(
  window: BrowserWindow,
  input: DesktopInput<"desktop.chooseFile">,
): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: input.title,
    buttonLabel: "选择",
    filters: filters[input.purpose],
    properties: ["openFile", "dontAddToRecent"],
  });
  return firstPath(answer);
}

/** Asks for a folder; null when the clerk cancelled. */
export async function chooseFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: "选择此文件夹",
    properties: ["openDirectory", "createDirectory", "dontAddToRecent"],
  });
  return firstPath(answer);
}

/** Asks where to save; null when the clerk cancelled. With an ending, a name without one gets it. */
export async function chooseSaveFile(
  window: BrowserWindow,
  input: DesktopInput<"desktop.chooseSaveFile">,
  ending?: "pdf",
): Promise<string | null> {
  const name = input.suggestedName.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
  const answer = await dialog.showSaveDialog(window, {
    title: input.title,
    buttonLabel: "保存",
    defaultPath: join(app.getPath("documents"), name),
    ...(ending === undefined ? {} : { filters: [{ name: "PDF 文件", extensions: [ending] }] }),
    properties: ["createDirectory", "showOverwriteConfirmation", "dontAddToRecent"],
  });
  if (answer.canceled || answer.filePath === "") return null;
  return ending === undefined || extname(answer.filePath).toLowerCase() === `.${ending}`
    ? answer.filePath
    : `${answer.filePath}.${ending}`;
}

function firstPath(answer: Electron.OpenDialogReturnValue): string | null {
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}
