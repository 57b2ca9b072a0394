import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { checkBatch } from "./check-batch.ts";
import { readFileStates } from "./file-states.ts";
import { generateBatch } from "./generate-batch.ts";
import { generateDocument, regenerateDocument } from "./generate-document.ts";
import { readDocumentContent, saveDocumentCopy } from "./open-document.ts";
import { saveDocumentPdf } from "./save-pdf.ts";

import { restoreOriginal, saveOriginal } from "./save-original.ts";

/** Jobs of the documents module. Only the worker imports this. */
export const documentsJobs: Readonly<Record<string, JobHandler>> = {
  "documents.generate": generateDocument,
  "documents.checkBatch": checkBatch,
  "documents.generateBatch": generateBatch,
  "documents.content": readDocumentContent,
  "documents.saveCopy": saveDocumentCopy,
  "documents.saveOriginal": saveOriginal,
  "documents.restoreOriginal": restoreOriginal,
  "documents.fileStates": readFileStates,
  "documents.regenerate": regenerateDocument,
  "documents.savePdf": saveDocumentPdf,
};
