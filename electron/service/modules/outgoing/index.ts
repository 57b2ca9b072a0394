import type { Handlers } from "#service/core/handlers.ts";
import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { attachScan, dropScan, keepScan, removeScan } from "./attach-scan.ts";
import { issueDocument, keepIssued } from "./issue-document.ts";
import { listSeries, lookAtNumber } from "./look-at-number.ts";
import { amendEntry, registerBlank, registerByHand, voidNumber } from "./outgoing-commands.ts";
import { listScans, ofPaper, proposeIssue } from "./outgoing-queries.ts";
import { printRegister } from "./print-register.ts";

export { refuseTakenNumbers } from "./taken-numbers.ts";
export { readScan, storeScan } from "./scan-file.ts";
export { findScan, insertScan, scanRows, type ScanRow } from "./scan-repository.ts";

/** Routes of the outgoing module. */
export const outgoingHandlers: Handlers = {
  queries: {
    "outgoing.series": listSeries,
    "outgoing.proposal": proposeIssue,
    "outgoing.look": lookAtNumber,
    "outgoing.ofPaper": ofPaper,
    "outgoing.scans": listScans,
  },
  commands: {
    "outgoing.registerByHand": registerByHand,
    "outgoing.registerBlank": registerBlank,
    "outgoing.void": voidNumber,
    "outgoing.amend": amendEntry,
  },
  jobCommands: {
    "outgoing.keepIssued": keepIssued,
    "outgoing.keepScan": keepScan,
    "outgoing.dropScan": dropScan,
  },
};

/** Jobs of the outgoing module. Only the worker imports this. */
export const outgoingJobs: Readonly<Record<string, JobHandler>> = {
  "outgoing.issue": issueDocument,
  "outgoing.printRegister": printRegister,
  "outgoing.attachScan": attachScan,
  "outgoing.removeScan": removeScan,
};
