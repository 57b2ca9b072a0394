import { app, clipboard } from "electron";
import type { BrowserWindow } from "electron";
import type { DesktopChannel, DesktopOutput } from "#shared/desktop-contract.ts";
import type { desktopContract } from "#shared/desktop-contract.ts";
import type { TicketGrant } from "#shared/kernel/host-protocol.ts";
import type { z } from "zod";
import type { CloseGuard } from "./close-guard.ts";
import { chooseFile, chooseFolder, chooseSaveFile } from "./dialogs.ts";
import { openFile, revealFile } from "./documents.ts";
import { printOnPaper, saveAsPdf } from "./print.ts";
import { isTestRuntime } from "./runtime.ts";
import type { ServiceHost } from "./service-host.ts";
import type { ChosenFile, Tickets } from "./tickets.ts";

export type DesktopHandlers = {
  readonly [C in DesktopChannel]: (
    input: z.output<(typeof desktopContract)[C]["input"]>,
  ) => DesktopOutput<C> | Promise<DesktopOutput<C>>;
};

export interface DesktopParts {
  readonly window: BrowserWindow;
  readonly service: ServiceHost;
  readonly tickets: Tickets;
  readonly closeGuard: CloseGuard;
  readonly dataDir: string;
}

/** What main does for each channel of the desktop contract. */
export function desktopHandlers(parts: DesktopParts): DesktopHandlers {
  const { window, service, tickets, closeGuard, dataDir } = parts;
  const ticketed = async (
    access: TicketGrant["access"],
    choice: Promise<string | null>,
  ): Promise<ChosenFile | null> => {
    const path = await choice;
    return path === null ? null : tickets.grant(path, access);
  };
  return {
    "desktop.hello": () => {
      service.connect(window.webContents);
      return { appVersion: app.getVersion(), isTestRuntime };
    },
    "desktop.chooseFile": (input) => ticketed("read", chooseFile(window, input)),
    "desktop.chooseFolder": (input) => ticketed("folder", chooseFolder(window, input.title)),
    "desktop.chooseSaveFile": (input) => ticketed("write", chooseSaveFile(window, input)),
    "desktop.openDocument": (input) => openFile(service, dataDir, input),
    "desktop.revealDocument": (input) => revealFile(service, dataDir, input),
    "desktop.openTemplate": (input) => openFile(service, dataDir, input),
    "desktop.revealTemplate": (input) => revealFile(service, dataDir, input),
    "desktop.print": (job) => printOnPaper(window, job),
    "desktop.savePdf": ({ suggestedName, ...job }) => saveAsPdf(window, job, suggestedName),
    "desktop.copyText": async (input) => {
      await clipboard.writeText(input.text);
      return null;
    },
    "desktop.setUnsaved": (input) => {
      closeGuard.setUnsaved(input.count);
      return null;
    },
    "desktop.closeNow": () => {
      closeGuard.closeNow();
      return null;
    },
  };
}
