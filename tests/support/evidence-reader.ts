import { connect } from "#service/core/database/connection.ts";
import { evidenceDuties } from "#service/modules/evidence/index.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { TestLedger } from "./service-ledger.ts";

/** Duties of the evidence module, read from the ledger's file beside the service. */
export function evidenceDutiesOf(t: TestLedger, today: CalendarDate): readonly Duty[] {
  const db = connect(t.databasePath, { readonly: true });
  try {
    return evidenceDuties(db, today);
  } finally {
    db.close();
  }
}
