import type { AppErrorValue } from "./app-error.ts";

/** What the service is started with, as one JSON argument. All paths absolute. */
export interface ServiceOptions {
  readonly dataDir: string;
  readonly migrationsDir: string;
  readonly templatesDir: string;
  readonly workerPath: string;
  /** Our own SQLite binding, where the packaged one can't be loaded. */
  readonly nativeBinding?: string;
  readonly appVersion: string;
  /**
   * One run of the application, the same for every restart of its service: who was chosen goes on
   * working. Null: the command line, which is never asked who it is.
   */
  readonly sessionId: string | null;
}

/** What a file ticket stands for. Only main and the command line know paths. */
export interface TicketGrant {
  readonly ticket: string;
  readonly path: string;
  readonly access: "read" | "write" | "folder";
  /** A once ticket dies with its first use. */
  readonly lifetime: "once" | "session";
}

/** Main → service. A `port` message carries the MessagePort beside it. */
export type HostMessage =
  | { readonly kind: "port" }
  | { readonly kind: "ticket"; readonly grant: TicketGrant }
  | { readonly kind: "ask-document"; readonly id: string; readonly uid: string }
  /** Answered by a `document` message too. */
  | { readonly kind: "ask-template"; readonly id: string; readonly templateName: string }
  | { readonly kind: "stop" };

/** Service → main. */
export type ServiceHostMessage =
  | { readonly kind: "ready" }
  /** The data can't be opened: main shows the reason in place of the pages. */
  | { readonly kind: "refused"; readonly error: AppErrorValue }
  | { readonly kind: "ticket-stored"; readonly ticket: string }
  | { readonly kind: "document"; readonly id: string; readonly path: string | null }
  | { readonly kind: "stopped" };
