import { paperSizeMm, type PrintJob } from "#shared/kernel/print-table.ts";
import { layOutSheets } from "./lay-out-sheets.ts";
import "./print.css";

declare global {
  interface Window {
    /** Called by main in the window that prints. Resolves when the sheets lie as they print. */
    layOutPrint?: (job: PrintJob) => Promise<number>;
  }
}

const ledgerOrigin = "app://ledger";
const pxPerMm = 96 / 25.4;
const pageSize = document.createElement("style");
document.head.append(pageSize);

function layOut(job: PrintJob): number {
  const place = document.querySelector<HTMLElement>("#sheets");
  if (!place) return 0;
  const { width, height } = paperSizeMm(job.layout);
  document.title = job.table.title;
  pageSize.textContent = `@page { size: ${width}mm ${height}mm; margin: 0; }`;
  // Measured at full size: zoomed text breaks its lines elsewhere.
  place.style.zoom = "1";
  const count = layOutSheets(place, job);
  place.style.zoom = String(Math.min(1, (document.body.clientWidth - 24) / (width * pxPerMm)));
  return count;
}

window.layOutPrint = async (job) => {
  await document.fonts.ready;
  return layOut(job);
};

if (window.parent !== window) {
  window.addEventListener("message", (event: MessageEvent<PrintJob>) => {
    if (event.origin !== ledgerOrigin || event.source !== window.parent) return;
    window.parent.postMessage({ kind: "sheets", count: layOut(event.data) }, ledgerOrigin);
  });
  window.parent.postMessage({ kind: "ready" }, ledgerOrigin);
}
