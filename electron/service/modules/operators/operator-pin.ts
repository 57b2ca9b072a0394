import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

/** A PIN as it is stored, both parts hex. */
export interface StoredPin {
  readonly salt: string;
  readonly hash: string;
}

// About 50 ms: slow for who guesses at the window, not for who types. Changing it makes stored PINs void.
const cost = { N: 16_384, r: 8, p: 1 };
const hashLength = 32;

function hashOf(pin: string, salt: string): Buffer {
  return scryptSync(pin, Buffer.from(salt, "hex"), hashLength, cost);
}

/** A PIN with a salt of its own. */
export function sealPin(pin: string): StoredPin {
  const salt = randomBytes(16).toString("hex");
  return { salt, hash: hashOf(pin, salt).toString("hex") };
}

/** Whether the typed PIN is the stored one. */
export function isPin(typed: string, stored: StoredPin): boolean {
  return timingSafeEqual(hashOf(typed, stored.salt), Buffer.from(stored.hash, "hex"));
}
