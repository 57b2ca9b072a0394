import type { Clock } from "./clock.ts";
import type { CommandHandler } from "./command.ts";
import type { ReadableDatabase, WritableDatabase } from "./database/connection.ts";
import type { Viewer } from "./viewer.ts";

/** What a query works with: a connection that the engine itself keeps from writing. */
export interface QueryContext {
  readonly db: ReadableDatabase;
  readonly clock: Clock;
  readonly templatesDir: string;
  readonly viewer: Viewer;
}

/** What the workspace door works with. Its handlers touch `workspace_*` tables only. */
export interface WorkspaceContext {
  readonly db: WritableDatabase;
  readonly clock: Clock;
  readonly viewer: Viewer;
}

export type QueryHandler = (context: QueryContext, input: never) => unknown;
export type WorkspaceHandler = (context: WorkspaceContext, input: never) => unknown;

/** The handlers of a module, each under the door it goes through. Jobs live in the worker. */
export interface Handlers {
  readonly queries?: Readonly<Record<string, QueryHandler>>;
  readonly commands?: Readonly<Record<string, CommandHandler>>;
  readonly workspace?: Readonly<Record<string, WorkspaceHandler>>;
  /** Writes that only jobs make; no request from outside reaches them. */
  readonly jobCommands?: Readonly<Record<string, CommandHandler>>;
  readonly jobWorkspace?: Readonly<Record<string, WorkspaceHandler>>;
}

/** All modules' handlers as one table. Two handlers of one name are a programming error. */
export function mergeHandlers(parts: readonly Handlers[]): Required<Handlers> {
  const doors = ["queries", "commands", "workspace", "jobCommands", "jobWorkspace"] as const;
  const merged = Object.fromEntries(doors.map((door) => [door, {}])) as Record<
    (typeof doors)[number],
    Record<string, never>
  >;
  for (const part of parts)
    for (const door of doors)
      for (const [name, handler] of Object.entries(part[door] ?? {})) {
        if (name in merged[door]) throw new Error(`two handlers for ${name}`);
        merged[door][name] = handler as never;
      }
  return merged;
}
