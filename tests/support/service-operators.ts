import type { RouteInput } from "#shared/contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "./service-ledger.ts";
import type { LedgerOptions } from "#service/ledger.ts";

/** One run of the application. */
export const firstRun = "11111111-1111-4111-8111-111111111111";
/** A later one. */
export const secondRun = "22222222-2222-4222-8222-222222222222";

/** A ledger as the window opens it: in a run of its own. */
export function startRun(options: Partial<LedgerOptions> = {}): Promise<TestLedger> {
  return startLedger({ sessionId: firstRun, ...options });
}

/** Registers somebody from outside the roster. */
export function register(
  t: TestLedger,
  name: string,
  more: Partial<Omit<RouteInput<"operators.register">, "person">> = {},
): Promise<SavedRecord> {
  const person = { uid: null, name, unit: null };
  return t.ask("operators.register", { person, maySeeSensitive: true, ...more });
}

/** 王主任 (may see sensitive, PIN 1234) and 李文员 (ordinary, no PIN); 王主任 works. */
export async function registerTwo(t: TestLedger) {
  const chief = await register(t, "王主任", { pin: "1234" });
  await t.ask("operators.choose", { uid: chief.uid, pin: "1234" });
  const clerk = await register(t, "李文员", { maySeeSensitive: false });
  return { chief, clerk };
}
