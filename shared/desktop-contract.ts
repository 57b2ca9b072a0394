import { z } from "zod";
import { fileTicket } from "./kernel/file-ticket.ts";
import type { AppErrorValue } from "./kernel/app-error.ts";
import { printJob } from "./kernel/print-table.ts";

const chosenFile = z.object({ ticket: fileTicket("read"), name: z.string() }).nullable();
const documentUid = z.object({ uid: z.uuid() });
const templateName = z.object({ templateName: z.string().max(60) });
const title = z.string().max(80);

/** What the page may ask of main: dialogs, opening registered documents, the window. Paths never cross. */
export const desktopContract = {
  /** The page is ready; main answers with facts and posts a MessagePort to the service. */
  "desktop.hello": {
    input: z.null(),
    output: z.object({ appVersion: z.string(), isTestRuntime: z.boolean() }),
  },
  "desktop.chooseFile": {
    input: z.object({ title, purpose: z.enum(["workbook", "template", "backup", "scan", "any"]) }),
    output: chosenFile,
  },
  "desktop.chooseFolder": { input: z.object({ title }), output: chosenFile },
  "desktop.chooseSaveFile": {
    input: z.object({ title, suggestedName: z.string().min(1).max(120) }),
    output: chosenFile,
  },
  /** Opens in the clerk's own Word or WPS. False with a Chinese message where that failed. */
  "desktop.openDocument": {
    input: documentUid,
    output: z.object({ opened: z.boolean(), message: z.string() }),
  },
  "desktop.revealDocument": {
    input: documentUid,
    output: z.object({ opened: z.boolean(), message: z.string() }),
  },
  /** The branch's own template, opened in Word or WPS to be edited there. */
  "desktop.openTemplate": {
    input: templateName,
    output: z.object({ opened: z.boolean(), message: z.string() }),
  },
  "desktop.revealTemplate": {
    input: templateName,
    output: z.object({ opened: z.boolean(), message: z.string() }),
  },
  /** Through the system's print dialog. Not printed: the message says why, blank where cancelled. */
  "desktop.print": {
    input: printJob,
    output: z.object({ isPrinted: z.boolean(), message: z.string() }),
  },
  /** The same sheets as a PDF, where the clerk says in a dialog. Null when cancelled. */
  "desktop.savePdf": {
    input: printJob.extend({ suggestedName: z.string().min(1).max(120) }),
    output: z.object({ fileName: z.string() }).nullable(),
  },
  "desktop.copyText": { input: z.object({ text: z.string().max(200_000) }), output: z.null() },
  /** How many records hold text that is not saved; main asks before the window closes. */
  "desktop.setUnsaved": { input: z.object({ count: z.int().min(0).max(1000) }), output: z.null() },
  /** The page has put its drafts away after `close-requested`. */
  "desktop.closeNow": { input: z.null(), output: z.null() },
} as const;

export type DesktopChannel = keyof typeof desktopContract;
export type DesktopInput<C extends DesktopChannel> = z.input<(typeof desktopContract)[C]["input"]>;
export type DesktopOutput<C extends DesktopChannel> = z.output<
  (typeof desktopContract)[C]["output"]
>;

/** What main tells the page unasked. */
export interface DesktopEvents {
  /** Put drafts away, then call `desktop.closeNow`. */
  "close-requested": null;
  /** A menu command or its shortcut. */
  menu: { readonly command: MenuCommand };
  /** The service died and is being started again, or can't open the data. */
  "service-lost": { readonly error: AppErrorValue | null };
}

export type MenuCommand = "new" | "save" | "print" | "find" | "help" | "settings" | "lock";
