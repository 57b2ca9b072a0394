import { connect, type Connection } from "./connection.ts";

const required: readonly (readonly [pragma: string, expected: string | number])[] = [
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["trusted_schema", 0],
  ["cell_size_check", 1],
];

/**
 * Opens the ledger for writing. `synchronous` is FULL because the library's default NORMAL loses
 * acknowledged rows at a power cut; every setting is read back, since SQLite ignores what it can't do.
 */
export function openWriter(path: string, nativeBinding: string | undefined): Connection {
  const db = connect(path, { readonly: false, nativeBinding });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  for (const [pragma, expected] of required) {
    const found = db.pragma(pragma);
    if (found !== expected) {
      db.close();
      throw new Error(`SQLite keeps ${pragma} at ${String(found)} instead of ${expected}`);
    }
  }
  return db;
}

/** Opens the ledger read-only: what queries and the worker get. */
export function openReader(path: string, nativeBinding: string | undefined): Connection {
  const db = connect(path, { readonly: true, nativeBinding });
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  return db;
}
