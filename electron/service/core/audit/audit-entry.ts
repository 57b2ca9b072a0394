import { randomBytes } from "node:crypto";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import { sha256Hex } from "../hashing.ts";

/** What one command did to one record. Values are whole; null means there was, or is, none. */
export interface RecordChange {
  readonly recordType: string;
  readonly uid: string;
  readonly before: AnyValues | null;
  readonly after: AnyValues | null;
  /** Fields whose values are sealed: hashed with a salt in the chain, kept apart in the clear. */
  readonly sensitiveFields: readonly string[];
}

/** A sensitive value as it stands in the hashed body. */
export interface SealedValue {
  readonly seal: string;
}

/** A value taken out of the hashed body. */
export interface Sealed {
  readonly seal: string;
  readonly salt: string;
  readonly value: string;
}

export type AuditValues = Readonly<Record<string, AnyValue | SealedValue>>;

/** A change as it is stored and hashed. */
export interface StoredChange {
  readonly recordType: string;
  readonly uid: string;
  readonly before: AuditValues | null;
  readonly after: AuditValues | null;
}

/** Whether a stored value is a seal instead of the value itself. */
export function isSealed(value: unknown): value is SealedValue {
  return typeof value === "object" && value !== null && "seal" in value;
}

/** Before and after of one field share a salt: an unchanged value has one seal, and history sees that. */
function createSealer(sealed: Map<string, Sealed>) {
  const salts = new Map<string, string>();
  return (name: string, value: AnyValue): SealedValue | null => {
    if (value === null) return null;
    const salt = salts.get(name) ?? randomBytes(16).toString("hex");
    salts.set(name, salt);
    const text = canonicalJson(value);
    const seal = sha256Hex(`${salt}\n${text}`);
    sealed.set(seal, { seal, salt, value: text });
    return { seal };
  };
}

/** Takes sensitive values out of a change: what is hashed, and what is kept apart. */
export function sealChange(change: RecordChange): {
  readonly stored: StoredChange;
  readonly sealed: readonly Sealed[];
} {
  const sealed = new Map<string, Sealed>();
  const seal = createSealer(sealed);
  const hidden = new Set(change.sensitiveFields);
  const sealAll = (values: AnyValues | null): AuditValues | null =>
    values === null
      ? null
      : Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            hidden.has(name) ? seal(name, value) : value,
          ]),
        );
  const stored = {
    recordType: change.recordType,
    uid: change.uid,
    before: sealAll(change.before),
    after: sealAll(change.after),
  };
  return { stored, sealed: [...sealed.values()] };
}

/** The hashed body of an entry. Its canonical JSON with the previous hash in it makes the chain. */
export interface AuditBody {
  readonly seq: number;
  readonly commandId: string;
  readonly at: string;
  readonly operator: string;
  /** Left out where there is none: bodies hashed before operators had a uid stay as they were. */
  readonly operatorUid?: string;
  readonly route: string;
  readonly reason: string | null;
  readonly changes: readonly StoredChange[];
  readonly reply: unknown;
  readonly previousHash: string;
}

/** SHA-256 of the canonical body. */
export function hashAuditBody(body: AuditBody): string {
  return sha256Hex(canonicalJson(body));
}
