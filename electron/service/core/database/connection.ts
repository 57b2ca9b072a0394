import Database from "better-sqlite3";
import type { Sql } from "./sql.ts";
import { translateSqliteError } from "./translate-sqlite-error.ts";

/** A handle that can only read. Its connection is opened read-only, so the engine enforces it. */
export interface ReadableDatabase {
  get<T>(statement: Sql): T | undefined;
  all<T>(statement: Sql): T[];
  /** Rows one at a time, for results too large to hold. */
  iterate<T>(statement: Sql): IterableIterator<T>;
}

/** A handle that can write. Only commands and the workspace get one. */
export interface WritableDatabase extends ReadableDatabase {
  run(statement: Sql): { readonly changes: number; readonly lastId: number };
}

/** One connection with its statements kept. */
export interface Connection extends WritableDatabase {
  /** All or nothing; takes the write lock at its start. */
  immediate<T>(work: () => T): T;
  /** Several statements without values: migrations, pragmas, VACUUM INTO. */
  execute(text: string): void;
  pragma(text: string): unknown;
  close(): void;
}

export interface ConnectionOptions {
  readonly readonly: boolean;
  readonly nativeBinding?: string | undefined;
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translateSqliteError(error);
  }
}

/** Opens a SQLite file. Errors of the engine come out as AppError in the clerk's words. */
export function connect(path: string, options: ConnectionOptions): Connection {
  const db = guarded(
    () =>
      new Database(path, {
        readonly: options.readonly,
        fileMustExist: options.readonly,
        timeout: 5_000,
        ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
      }),
  );
  const statements = new Map<string, Database.Statement>();
  const prepare = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known) return known;
    const fresh = db.prepare(text);
    statements.set(text, fresh);
    return fresh;
  };
  return {
    get: <T>(s: Sql) => guarded(() => prepare(s.text).get(...s.values) as T | undefined),
    all: <T>(s: Sql) => guarded(() => prepare(s.text).all(...s.values) as T[]),
    iterate: <T>(s: Sql) =>
      guarded(() => db.prepare(s.text).iterate(...s.values) as IterableIterator<T>),
    run: (s) =>
      guarded(() => {
        const result = prepare(s.text).run(...s.values);
        return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
      }),
    immediate: (work) => guarded(() => db.transaction(work).immediate()),
    execute: (text) => {
      guarded(() => db.exec(text));
    },
    pragma: (text) => guarded(() => db.pragma(text, { simple: true })),
    close: () => {
      statements.clear();
      db.close();
    },
  };
}
