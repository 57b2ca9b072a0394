import type { AnyValues } from "#shared/records/field.ts";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { sql, sqlJoin, sqlNothing } from "#service/core/database/sql.ts";
import { changeRecord, requireRecord, wouldChange } from "#service/records/record-service.ts";

type Row = Omit<ActionItem, "kinds"> & { readonly kinds: string };

const usual = 200;

/** 议定事项 of all gatherings by due day, those without one last. */
export function listActionItems({ db }: QueryContext, input: RouteInput<"gatherings.actionItems">) {
  const states = input.states ?? [];
  const ofStates =
    states.length === 0
      ? sqlNothing
      : sql` AND a.state IN (${sqlJoin(
          states.map((state) => sql`${state}`),
          ", ",
        )})`;
  const before = input.before ? sql` AND g.occurred_on < ${input.before}` : sqlNothing;
  const ofOwner = input.ownerUid
    ? sql` AND a.owner_id = (SELECT id FROM person WHERE uid = ${input.ownerUid})`
    : sqlNothing;
  const rows = db.all<Row>(
    sql`SELECT a.uid, g.uid AS gatheringUid, g.revision AS gatheringRevision, g.title AS gatheringTitle,
          g.occurred_on AS decidedOn, a.content, a.owner_name AS owner, a.due_on AS dueOn, a.state,
          a.done_on AS doneOn, a.result,
          (SELECT json_group_array(p.kind) FROM gathering_part p WHERE p.parent_id = g.id) AS kinds
        FROM gathering_action_item a JOIN gathering g ON g.id = a.parent_id
        WHERE g.trashed_at IS NULL${ofStates}${before}${ofOwner}
        ORDER BY a.due_on IS NULL, a.due_on, g.occurred_on, a.position LIMIT ${input.limit ?? usual}`,
  );
  return { items: rows.map((row) => ({ ...row, kinds: JSON.parse(row.kinds) as string[] })) };
}

/** Writes down how one 议定事项 is getting on, in the gathering that decided it. */
export function reportActionItem(
  context: CommandContext,
  input: RouteInput<"gatherings.reportActionItem">,
) {
  const { gatheringUid, revision, itemUid, state, doneOn, result } = input;
  const record = requireRecord(context.db, gathering, gatheringUid);
  const items = record.values["actionItems"] as readonly AnyValues[];
  if (!items.some((item) => item["uid"] === itemUid))
    throw new AppError("not-found", "找不到这条议定事项，可能已被删去。没有做任何改动。", {
      hint: "请刷新后再试。",
    });
  const actionItems = items.map((item) =>
    item["uid"] === itemUid ? { ...item, state, doneOn, result } : item,
  );
  // Said once already: a final record takes no change that is none.
  const isSaid = record.trashedAt === null && !wouldChange(gathering, record, { actionItems });
  return isSaid
    ? { uid: record.uid, revision: record.revision }
    : changeRecord(context, gathering, { uid: gatheringUid, revision }, { actionItems });
}
