import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { command, query } from "../../kernel/route.ts";
import { rosterPersonSchema } from "../people/roster-person.ts";
import { actionItemStates, type ActionItemState } from "./action-items-field.ts";
import { partKinds, partScopes, type PartKind, type PartScope } from "./part-kinds.ts";

const day = z.string().refine(isCalendarDate, "日期无效");
const kinds = z.enum(Object.keys(partKinds) as [PartKind, ...PartKind[]]);
const scopes = z.enum(Object.keys(partScopes) as [PartScope, ...PartScope[]]);
const states = z.enum(Object.keys(actionItemStates) as [ActionItemState, ...ActionItemState[]]);

const actionItem = z.object({
  uid: z.uuid(),
  gatheringUid: z.uuid(),
  gatheringRevision: z.int(),
  gatheringTitle: z.string(),
  decidedOn: z.string(),
  kinds: z.array(z.string()),
  content: z.string(),
  owner: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: states,
  doneOn: z.string().nullable(),
  result: z.string().nullable(),
});

export type ActionItem = z.output<typeof actionItem>;

export const gatheringContract = {
  /** Who is expected by the roster of that day at any of these parts: what 取自名册 fills in. */
  "gatherings.expected": query(
    z.strictObject({
      occurredOn: day,
      parts: z
        .array(
          z.strictObject({
            kind: kinds,
            scope: scopes.nullable().optional(),
            partyGroupUid: z.uuid().nullable().optional(),
          }),
        )
        .min(1)
        .max(12),
    }),
    z.object({
      people: z.array(rosterPersonSchema),
      /** The rule in words, shown beside the list. */
      basis: z.string(),
    }),
  ),
  /** The number in its year that each kind would have on that day, and a title made of it. */
  "gatherings.numbers": query(
    z.strictObject({
      uid: z.uuid().nullable(),
      occurredOn: day,
      parts: z
        .array(z.strictObject({ kind: kinds, partyGroupUid: z.uuid().nullable().optional() }))
        .min(1)
        .max(12),
    }),
    z.object({ parts: z.array(z.object({ number: z.int(), title: z.string() })) }),
  ),
  /** Where the people of a gathering differ from the roster of its day; empty when they agree. */
  "gatherings.rosterDifferences": query(
    z.strictObject({ uid: z.uuid() }),
    z.object({ differences: z.array(z.string()) }),
  ),
  /** 议定事项 of all gatherings, by due day; `before` leaves out what was decided on or after that day. */
  "gatherings.actionItems": query(
    z.strictObject({
      states: z.array(states).optional(),
      before: day.nullable().optional(),
      ownerUid: z.uuid().nullable().optional(),
      limit: z.int().min(1).max(500).optional(),
    }),
    z.object({ items: z.array(actionItem) }),
  ),
  /** How one 议定事项 is getting on; possible after 定稿 too. */
  "gatherings.reportActionItem": command(
    z.strictObject({
      gatheringUid: z.uuid(),
      revision: z.int().min(1),
      itemUid: z.uuid(),
      state: states,
      doneOn: day.nullable(),
      result: z.string().max(2_000).nullable(),
    }),
    z.object({ uid: z.uuid(), revision: z.int() }),
  ),
} as const;
