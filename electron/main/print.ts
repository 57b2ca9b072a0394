import { open, rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { BrowserWindow } from "electron";
import type { DesktopOutput } from "#shared/desktop-contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { paperSizeMm, type PrintJob } from "#shared/kernel/print-table.ts";
import { previewOrigin } from "./app-scheme.ts";
import { chooseSaveFile } from "./dialogs.ts";

const noPrinter =
  "这台电脑还没有安装打印机，没有打印。可以点“另存为PDF”，把文件拿到能打印的电脑上打印。";
const notPrinted =
  "打印机没有接收，没有打印。请检查打印机是否开机、有没有纸；也可以点“另存为PDF”再打印。";
const inchPerMm = 1 / 25.4;

let isBusy = false;

/** Prints a table through the system's dialog. Says in words why it was not printed; "" when cancelled. */
export function printOnPaper(
  window: BrowserWindow,
  job: PrintJob,
): Promise<DesktopOutput<"desktop.print">> {
  return inPrintWindow(window, job, async (contents) => {
    const printers = await contents.getPrintersAsync();
    if (printers.length === 0) return { isPrinted: false, message: noPrinter };
    const reason = await new Promise<string>((settle) => {
      contents.print(
        {
          silent: false,
          printBackground: true,
          margins: { marginType: "none" },
          pageSize: job.layout.paper,
          landscape: job.layout.orientation === "landscape",
        },
        (isDone, failure) => settle(isDone ? "" : failure || "failed"),
      );
    });
    if (reason === "") return { isPrinted: true, message: "" };
    return { isPrinted: false, message: /cancel/i.test(reason) ? "" : notPrinted };
  });
}

/** Asks where to, and writes the same sheets as a PDF. Null when the clerk cancelled. */
export async function saveAsPdf(
  window: BrowserWindow,
  job: PrintJob,
  suggestedName: string,
): Promise<DesktopOutput<"desktop.savePdf">> {
  const title = "另存为PDF";
  const path = await chooseSaveFile(window, { title, suggestedName }, "pdf");
  if (path === null) return null;
  const bytes = await inPrintWindow(window, job, (contents) =>
    contents.printToPDF(pdfOptions(job)),
  );
  await writeWhole(path, bytes);
  return { fileName: basename(path) };
}

function pdfOptions({ layout }: PrintJob): Electron.PrintToPDFOptions {
  const { width, height } = paperSizeMm(layout);
  return {
    printBackground: true,
    preferCSSPageSize: true,
    pageSize: { width: width * inchPerMm, height: height * inchPerMm },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
}

/** A hidden window as closed as the page's frame: no bridge, no Node, only the sheets. */
async function inPrintWindow<T>(
  parent: BrowserWindow,
  job: PrintJob,
  use: (contents: Electron.WebContents) => Promise<T>,
): Promise<T> {
  if (isBusy) throw new AppError("busy", "上一次打印还没有完成，请等它结束再试。");
  isBusy = true;
  const hidden = new BrowserWindow({ parent, show: false, webPreferences: closedPreferences });
  try {
    await hidden.loadURL(`${previewOrigin}/preview/print.html`);
    await hidden.webContents.executeJavaScript(`window.layOutPrint(${JSON.stringify(job)})`);
    return await use(hidden.webContents);
  } finally {
    isBusy = false;
    if (!hidden.isDestroyed()) hidden.destroy();
  }
}

const closedPreferences: Electron.WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
};

/** Beside the name first, then renamed: a full stick leaves no half file under it. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.正在写入`;
  try {
    const file = await open(unfinished, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new AppError("not-written", "PDF没有写成，原有的文件没有改动。", {
      hint: "请看看磁盘或U盘是否已满、文件是否正在别的程序中打开，再换一个文件名试试。",
      cause,
    });
  }
}
