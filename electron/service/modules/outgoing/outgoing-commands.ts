import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { serialWords } from "#shared/modules/outgoing/number-sequence.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { refuseStale, requireRecord, rewriteRecord } from "#service/records/record-service.ts";
import { seriesYear } from "../numbering/index.ts";
import { requireSeries } from "./plan-number.ts";
import { registerBlankNumber, registerPaper } from "./register-paper.ts";

/** The command `outgoing.registerByHand`: a number the paper register gave. */
export function registerByHand(
  context: CommandContext,
  input: RouteInput<"outgoing.registerByHand">,
): RouteOutput<"outgoing.registerByHand"> {
  return registerPaper(context, {
    ...input,
    ...{ isByHand: true, documentUid: null, replacesUid: null },
  });
}

/** The command `outgoing.registerBlank`: only numbers that were left out, all of them or none. */
export function registerBlank(
  context: CommandContext,
  input: RouteInput<"outgoing.registerBlank">,
): RouteOutput<"outgoing.registerBlank"> {
  const { year, state, reason } = input;
  const series = requireSeries(context.db, input.seriesUid);
  const gaps = new Set(seriesYear(context.db, series, year).openGaps);
  const serials = [...new Set(input.serials)].toSorted((a, b) => a - b);
  const others = serials.filter((serial) => !gaps.has(serial));
  if (others.length > 0)
    throw new AppError(
      "not-a-gap",
      `${year}年${serialWords(others)}不是中间空出的号，没有登记任何一个。`,
      { hint: "只有已登记的号之间空出来的，才能登记为空号或作废；请刷新后再选。" },
    );
  context.giveReason(reason);
  const numbers = serials.map((serial) =>
    registerBlankNumber(context, {
      series: { ...series.style, uid: series.uid, name: series.name },
      ...{ year, serial, state, reason },
    }),
  );
  return { numbers };
}

/** The row as the clerk saw it, or AppError `conflict`. */
function requireRow(context: CommandContext, target: SavedRecord) {
  const record = requireRecord(context.db, outgoingPaper, target.uid);
  refuseStale(outgoingPaper, record, target.revision);
  return { record, values: outgoingPaper.valuesOf(record.values) };
}

/** The command `outgoing.void`: the number stays with its reason and is never given again. */
export function voidNumber(
  context: CommandContext,
  input: RouteInput<"outgoing.void">,
): RouteOutput<"outgoing.void"> {
  const { record, values } = requireRow(context, input);
  if (values.state !== "issued")
    throw new AppError("not-issued", `${values.number ?? ""}不是已印发的号，没有改动。`, {
      hint: "作废和空号登记后不再变。",
    });
  context.giveReason(input.reason);
  const endedOn = context.clock.today();
  rewriteRecord(context, outgoingPaper, record, { state: "voided", reason: input.reason, endedOn });
  return { uid: record.uid, revision: record.revision + 1 };
}

/** The command `outgoing.amend`: what is written beside a number, never the number itself. */
export function amendEntry(
  context: CommandContext,
  input: RouteInput<"outgoing.amend">,
): RouteOutput<"outgoing.amend"> {
  const { record, values } = requireRow(context, input);
  if (values.state === "blank")
    throw new AppError("not-issued", "空号没有可更正的内容，没有改动。");
  const { signer, copies } = input;
  const [addressee, copyTo] = [input.addressee, input.copyTo].map((text) => text?.trim() || null);
  const given = { signer, addressee: addressee ?? null, copyTo: copyTo ?? null, copies };
  rewriteRecord(context, outgoingPaper, record, given);
  return { uid: record.uid, revision: record.revision + 1 };
}
