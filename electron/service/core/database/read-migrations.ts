import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Hex } from "../hashing.ts";

/** One numbered step of the schema. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** The migrations of a folder in order. Line ends are unified, so that a checkout can't change a hash. */
export function readMigrations(directory: string): readonly Migration[] {
  return readdirSync(directory)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(directory, file), "utf8").replace(/\r\n/g, "\n");
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(5, -4),
        text,
        sha256: sha256Hex(text),
      };
    });
}
