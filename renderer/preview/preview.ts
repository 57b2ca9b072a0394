import { renderAsync } from "docx-preview";
import "./preview.css";

const ledgerOrigin = "app://ledger";
const paper = document.querySelector<HTMLElement>("#paper");

async function show(bytes: ArrayBuffer): Promise<void> {
  if (!paper) return;
  try {
    await renderAsync(bytes, paper, undefined, { inWrapper: true, useBase64URL: true });
  } catch {
    paper.textContent = "这份文稿无法在这里预览，请用 WPS 或 Word 打开查看。";
  }
}

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.origin === ledgerOrigin && event.data instanceof ArrayBuffer) void show(event.data);
});
window.parent.postMessage("preview-ready", ledgerOrigin);
