import type { ElectronApplication } from "playwright";

/** Answers the next open and save dialogs with a path, as a clerk would; null is Cancel. */
export async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    const filePaths = chosen === null ? [] : [chosen];
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths });
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? "" });
  }, path);
}
