import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { filledIdentities } from "./find-same.ts";

/** A row of the sheet that will be imported. */
export interface SeenRow {
  readonly line: number;
  readonly values: AnyValues;
}

function keyOf(names: readonly string[], values: AnyValues): string {
  return canonicalJson(names.map((name) => [name, values[name] ?? null]));
}

/** The rows of one sheet that will be imported, so that none of them is imported twice. */
export class SeenRows {
  readonly #type: RecordType;
  readonly #byKey = new Map<string, SeenRow[]>();
  readonly #byUid = new Map<string, SeenRow>();

  constructor(type: RecordType) {
    this.#type = type;
  }

  /** An earlier row that is the same record, by the rule that `findSame` goes by. */
  sameAs(values: AnyValues): SeenRow | undefined {
    const stronger: string[] = [];
    for (const names of filledIdentities(this.#type, values)) {
      const same = (this.#byKey.get(keyOf(names, values)) ?? []).find((row) =>
        stronger.every((name) => (row.values[name] ?? values[name]) === values[name]),
      );
      if (same) return same;
      stronger.push(...names);
    }
    return undefined;
  }

  /** An earlier row that changes this record of the ledger. */
  changing(uid: string): SeenRow | undefined {
    return this.#byUid.get(uid);
  }

  add(line: number, values: AnyValues, uid: string | null): void {
    for (const names of filledIdentities(this.#type, values)) {
      const key = keyOf(names, values);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { line, values }]);
    }
    if (uid !== null) this.#byUid.set(uid, { line, values });
  }
}
