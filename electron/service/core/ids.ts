import { randomBytes, randomUUID } from "node:crypto";

/** A UUIDv7 (RFC 9562 §5.7): sorts by the moment it was made, so that ids of one station keep order. */
export function createUid(epochMs: number): string {
  // Node draws random UUIDs from a reserve; all but the time and the version is the same in both kinds.
  const random = randomUUID().slice(15);
  const time = epochMs.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random}`;
}

/** A file ticket's id: random, so that it can't be guessed. */
export function createTicketId(): string {
  return `ticket-${randomBytes(16).toString("hex")}`;
}
