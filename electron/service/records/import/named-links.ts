import { blankValues } from "#shared/records/complete-values.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues, RecordReference } from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import { createUid } from "#service/core/ids.ts";

/** A record that rows name and that is not there yet: it is registered along with them. */
export interface NamedLink {
  readonly recordType: string;
  /** Stands for it in the planned rows until it has a uid of its own. */
  readonly uid: string;
  readonly title: string;
  readonly values: AnyValues;
}

/** The values of a record that needs no more than this title; null for a type that needs more. */
function valuesOfTitle(type: RecordType, title: string): AnyValues | null {
  const blank = blankValues(type);
  const needed = Object.entries(type.fields).filter(
    ([name, field]) => field.required && blank[name] === null,
  );
  const [only] = needed;
  if (needed.length !== 1 || only?.[1].kind !== "text" || title.length > only[1].maxLength)
    return null;
  const values = { ...blank, [only[0]]: title };
  const isWhole = type.title(values) === title && checkRecord(type, values).length === 0;
  return isWhole ? values : null;
}

/** The records that the rows of one sheet name and that are not there yet, each once. */
export class NamedLinks {
  readonly #byKey = new Map<string, NamedLink>();
  readonly #epochMs: number;

  constructor(epochMs: number) {
    this.#epochMs = epochMs;
  }

  /** A reference that stands for a record of this title; null where the type needs more than one. */
  referenceTo(recordType: string, title: string): RecordReference | null {
    const key = `${recordType}/${title}`;
    const known = this.#byKey.get(key);
    if (known) return { uid: known.uid, title };
    const values = valuesOfTitle(recordTypeOf(recordType), title);
    if (!values) return null;
    const link = { recordType, uid: createUid(this.#epochMs), title, values };
    this.#byKey.set(key, link);
    return { uid: link.uid, title };
  }

  /** Those that some of these values point to. */
  usedBy(rows: readonly AnyValues[]): readonly NamedLink[] {
    const used = new Set(
      rows.flatMap((values) =>
        Object.values(values).flatMap((value) =>
          typeof value === "object" && value !== null && "uid" in value ? [value.uid] : [],
        ),
      ),
    );
    return [...this.#byKey.values()].filter(({ uid }) => used.has(uid));
  }
}

/** What confirming will register, in one sentence a type. */
export function registerNotes(links: readonly NamedLink[]): readonly string[] {
  const types = [...new Set(links.map(({ recordType }) => recordType))];
  return types.map((name) => {
    const titles = links.filter((link) => link.recordType === name).map(({ title }) => title);
    return `将同时登记${recordTypeOf(name).label}“${titles.join("”“")}”`;
  });
}
