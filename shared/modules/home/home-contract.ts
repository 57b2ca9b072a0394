import { z } from "zod";
import { query } from "../../kernel/route.ts";
import { mechanisms, type Mechanism } from "./duty.ts";
import { openEndKinds, type OpenEndKind } from "./open-end-kinds.ts";
import { dutyActionSchema, yearStripSchema } from "./year-strip.ts";

const mechanism = z.enum(Object.keys(mechanisms) as [Mechanism, ...Mechanism[]]);
const duty = z.object({
  kind: z.string(),
  mechanism,
  dueOn: z.string().nullable(),
  /** One sentence; names nothing sensitive. */
  sentence: z.string(),
  record: z.object({ recordType: z.string(), uid: z.uuid() }).optional(),
  actions: z.array(dutyActionSchema),
});
const openEndKind = z.enum(Object.keys(openEndKinds) as [OpenEndKind, ...OpenEndKind[]]);
const recent = z.object({
  recordType: z.string(),
  uid: z.uuid(),
  title: z.string(),
  kindLabel: z.string(),
  occurredOn: z.string(),
  state: z.string(),
});

export type HomeDuty = z.output<typeof duty>;

export const homeContract = {
  /** What the branch still owes, from records that exist, and what it did lately. */
  "home.overview": query(
    z.null(),
    z.object({
      branchName: z.string().nullable(),
      branchUid: z.uuid().nullable(),
      today: z.string(),
      counts: z.array(z.object({ label: z.string(), value: z.int(), recordType: z.string() })),
      duties: z.array(duty),
      /** 本月应办, 已办, 未办; null where only what is open is known. */
      board: z.array(
        z.object({
          mechanism,
          due: z.int().nullable(),
          done: z.int().nullable(),
          open: z.int(),
        }),
      ),
      strip: yearStripSchema,
      recent: z.array(recent),
    }),
  ),
  /** 未闭环事项: what was begun and has no end yet, one line a record, of the kinds in `openEndKinds`. */
  "home.openEnds": query(
    z.null(),
    z.object({ today: z.string(), openEnds: z.array(duty.extend({ kind: openEndKind })) }),
  ),
  /** The year strip of another year. */
  "home.year": query(z.strictObject({ year: z.int().min(1921).max(2199) }), yearStripSchema),
} as const;
