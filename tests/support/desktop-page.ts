import type { Reply } from "#shared/kernel/reply.ts";

/** What the preload gives the page. */
export interface DesktopApi {
  invoke(channel: string, input: unknown): Promise<Reply>;
  on(name: string, listener: (payload: unknown) => void): () => void;
  ticketFor(file: File): Promise<Reply>;
}

declare global {
  interface Window {
    readonly desktop: DesktopApi;
    /** Set by the tests inside the page, and read back by them. */
    inlineRan?: boolean;
    portCount?: number;
    told?: unknown[];
  }
}
