import { connect } from "#service/core/database/connection.ts";
import { allLinks } from "#service/records/links/link-store.ts";
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

/** Every stored link, as the archive reads them. */
export function storedLinksOf(t: TestLedger): ReturnType<typeof allLinks> {
  const db = connect(t.databasePath, { readonly: true });
  try {
    return allLinks(db);
  } finally {
    db.close();
  }
}
