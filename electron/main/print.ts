import { writeFile } from "node:fs/promises";
import type { BrowserWindow } from "electron";
import type { DesktopInput, DesktopOutput } from "#shared/desktop-contract.ts";
import { chooseSaveFile } from "./dialogs.ts";

type Outcome = DesktopOutput<"desktop.print">;

/** What Chromium says where nothing went wrong: the clerk closed the dialog. */
const cancelled = /cancel/i;

/** Prints the pages the window has laid out, by the system's own dialog. */
export function printPages(
  window: BrowserWindow,
  { paper, isLandscape }: DesktopInput<"desktop.print">,
): Promise<Outcome> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        landscape: isLandscape,
        pageSize: paper,
        margins: { marginType: "none" },
      },
      (isPrinted, reason) => {
        if (isPrinted || cancelled.test(reason)) resolve({ isDone: isPrinted, message: "" });
        else
          resolve({
            isDone: false,
            message: "没有打印成：电脑上没有可用的打印机，或打印机没有接好。可以先“另存为PDF”。",
          });
      },
    );
  });
}

/** Writes the same pages as a PDF where the clerk chooses. */
export async function savePages(
  window: BrowserWindow,
  { title, suggestedName }: DesktopInput<"desktop.savePages">,
): Promise<Outcome> {
  const path = await chooseSaveFile(window, { title, suggestedName });
  if (path === null) return { isDone: false, message: "" };
  // The page's own @page rule says paper and orientation.
  const bytes = await window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
  });
  try {
    await writeFile(path, bytes);
  } catch {
    return { isDone: false, message: "PDF没有写成，请换一个文件夹，或先关闭同名的文件再试。" };
  }
  return { isDone: true, message: "已另存为PDF。" };
}
