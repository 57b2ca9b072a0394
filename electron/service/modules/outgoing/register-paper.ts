import { numberText } from "#shared/modules/outgoing/number-text.ts";
import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { createRecord, requireRecord } from "#service/records/record-service.ts";
import { placeOf, planNumber, refuseUntold, type NumberRequest } from "./plan-number.ts";

/** What stands in the register beside a number that was given. */
export interface PaperEntry extends NumberRequest {
  readonly toldSkipped: readonly number[];
  readonly kind: NumberKind;
  readonly subject: string;
  readonly signer: PersonSnapshot | null;
  readonly addressee: string | null;
  readonly copyTo: string | null;
  readonly copies: number | null;
  readonly replacesUid: string | null;
  readonly documentUid: string | null;
}

/** Registers a number that was given, judged once more in the transaction that gives it. */
export function registerPaper(
  context: CommandContext,
  entry: PaperEntry,
): SavedRecord & { readonly number: string } {
  const planned = planNumber(context.db, context.clock.today(), entry);
  refuseUntold(planned, entry.toldSkipped);
  const { series, year, number, place } = planned;
  const replaced =
    entry.replacesUid === null ? null : requireRecord(context.db, outgoingPaper, entry.replacesUid);
  const { kind, subject, issuedOn, signer, addressee, copyTo, copies, isByHand } = entry;
  const saved = createRecord(context, outgoingPaper, {
    ...{ number, subject, issuedOn, signer, addressee, copyTo, copies, isByHand, kind },
    ...{ state: "issued", documentUid: entry.documentUid },
    ...{ series: { uid: series.uid, title: series.name }, year, serial: entry.serial, place },
    ...{ replaces: replaced && { uid: replaced.uid, title: replaced.title }, archiveYear: year },
  });
  return { ...saved, number };
}

interface BlankNumber {
  readonly series: Parameters<typeof numberText>[0] & {
    readonly uid: string;
    readonly name: string;
  };
  readonly year: number;
  readonly serial: number;
  readonly state: "blank" | "voided";
  readonly reason: string;
}

/** Accounts for a number that no paper carries; answers how it reads. */
export function registerBlankNumber(context: CommandContext, blank: BlankNumber): string {
  const { series, year, serial, state, reason } = blank;
  const number = numberText(series, year, serial);
  createRecord(context, outgoingPaper, {
    ...{ number, state, reason, year, serial, isByHand: true },
    subject: state === "blank" ? "（空号）" : "（作废）",
    endedOn: state === "voided" ? context.clock.today() : null,
    ...{ series: { uid: series.uid, title: series.name }, place: placeOf(year, serial) },
    archiveYear: year,
  });
  return number;
}
