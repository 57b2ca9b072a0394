import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { createUid } from "#service/core/ids.ts";
import { linkToOrigin } from "#service/records/links/link-commands.ts";
import { changeRecord, requireRecord } from "#service/records/record-service.ts";

/** Puts a record to a gathering, as a topic or as something decided; the link is made with it. */
export function takeUp(
  context: CommandContext,
  input: RouteInput<"evidence.takeUp">,
): RouteOutput<"evidence.takeUp"> {
  const { gatheringUid, revision, as, content, origin } = input;
  const { values } = requireRecord(context.db, gathering, gatheringUid);
  const field = as === "topic" ? "agenda" : "actionItems";
  const rowUid = as === "topic" ? null : createUid(context.clock.epochMs());
  const { owner = null, dueOn = null } = input;
  const row: AnyValues =
    rowUid === null ? { topic: content } : { uid: rowUid, content, owner, dueOn, state: "open" };
  const rows = [...(values[field] as readonly AnyValues[]), row];
  const saved = changeRecord(
    context,
    gathering,
    { uid: gatheringUid, revision },
    { [field]: rows },
  );
  linkToOrigin(
    context,
    { ...origin, kind: as === "topic" ? "takenUp" : "decided" },
    { recordType: gathering.name, uid: gatheringUid, rowUid },
  );
  return saved;
}
