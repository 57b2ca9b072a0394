import type {
  DesktopChannel,
  DesktopEvents,
  DesktopInput,
  DesktopOutput,
} from "#shared/desktop-contract.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import type { Reply } from "#shared/kernel/reply.ts";

/** What the preload puts into the page. */
export interface DesktopBridge {
  invoke(channel: string, input: unknown): Promise<Reply>;
  on(event: string, listener: (payload: unknown) => void): () => void;
  ticketFor(file: File): Promise<Reply<{ readonly ticket: FileTicket; readonly name: string }>>;
}

declare global {
  interface Window {
    readonly desktop: DesktopBridge;
  }
}

const failed: Reply<never> = {
  ok: false,
  error: {
    code: "desktop-failed",
    message: "这一步没有完成，窗口没有收到答复",
    hint: "已保存的记录不受影响。请再试一次；仍不行时请重新打开支部台账。",
  },
};

/** Asks main for a dialog, a document or something of the window. Never rejects. */
export async function desktopCall<C extends DesktopChannel>(
  channel: C,
  input: DesktopInput<C>,
): Promise<Reply<DesktopOutput<C>>> {
  try {
    return (await window.desktop.invoke(channel, input)) as Reply<DesktopOutput<C>>;
  } catch {
    return failed;
  }
}

/** Calls back on what main tells unasked. Returns the way out. */
export function onDesktopEvent<E extends keyof DesktopEvents>(
  event: E,
  listener: (payload: DesktopEvents[E]) => void,
): () => void {
  return window.desktop.on(event, (payload) => listener(payload as DesktopEvents[E]));
}

/** A ticket for a file the clerk dropped onto the page. */
export async function ticketFor(file: File): ReturnType<DesktopBridge["ticketFor"]> {
  try {
    return await window.desktop.ticketFor(file);
  } catch {
    return failed;
  }
}
