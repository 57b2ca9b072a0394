import { isAbsolute } from "node:path";
import { ipcMain } from "electron";
import type { BrowserWindow, IpcMainInvokeEvent } from "electron";
import { z } from "zod";
import { desktopContract } from "#shared/desktop-contract.ts";
import type { DesktopChannel } from "#shared/desktop-contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { ledgerOrigin } from "./app-scheme.ts";
import type { DesktopHandlers } from "./desktop-handlers.ts";
import type { Tickets } from "./tickets.ts";

const call = z.strictObject({
  channel: z.enum(Object.keys(desktopContract) as [DesktopChannel, ...DesktopChannel[]]),
  input: z.unknown(),
});
const droppedPath = z.string().min(1).max(4096).refine(isAbsolute);

/** The one way from the page into main: checked sender, checked input, a Reply in every case. */
export function serveDesktop(
  window: BrowserWindow,
  handlers: DesktopHandlers,
  tickets: Tickets,
): void {
  ipcMain.handle("desktop", (event, message: unknown) =>
    asReply(() => {
      requireOwnPage(event, window);
      const { channel, input } = parse(call, message);
      return runHandler(handlers, channel, input);
    }),
  );
  // Only the preload can send this one, with the path of a file that was dropped on the page.
  ipcMain.handle("desktop-ticket", (event, path: unknown) =>
    asReply(() => {
      requireOwnPage(event, window);
      return tickets.grant(parse(droppedPath, path), "read");
    }),
  );
}

function runHandler(handlers: DesktopHandlers, channel: DesktopChannel, input: unknown): unknown {
  // The handlers' type pairs each with its own input; parse has just made this one fit.
  const handler = handlers[channel] as (input: unknown) => unknown;
  const schema: z.ZodType = desktopContract[channel].input;
  return handler(parse(schema, input));
}

function requireOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow): void {
  const frame = event.senderFrame;
  const isMainFrame = frame !== null && !window.isDestroyed() && frame === mainFrameOf(window);
  if (isMainFrame && frame.origin === ledgerOrigin) return;
  throw new AppError("foreign-sender", "这个请求不是本程序窗口发出的，已拒绝。");
}

function mainFrameOf(window: BrowserWindow): Electron.WebFrameMain {
  return window.webContents.mainFrame;
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid-input", "请求的内容不符合要求，已拒绝。");
}

async function asReply(work: () => unknown): Promise<Reply> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toValue() };
    console.error(error);
    return { ok: false, error: { code: "internal", message: "操作没有完成，请重试。" } };
  }
}
