import { z } from "zod";
import { command, query, workspace } from "../../kernel/route.ts";
import { personSnapshot } from "../../records/value-schema.ts";

const uid = z.uuid();
const revision = z.int().min(1);
const saved = z.object({ uid, revision });
const pin = z.string().regex(/^[0-9]{4,12}$/, "口令应为4至12位数字");

const operator = z.object({
  uid,
  name: z.string(),
  unit: z.string().nullable(),
  /** Null for one from outside, and for one whose roster record is in the trash. */
  personUid: z.uuid().nullable(),
  maySeeSensitive: z.boolean(),
});

const choice = z.object({
  uid,
  name: z.string(),
  unit: z.string().nullable(),
  /** As `zhang wei min|zwm`, so that typed letters find the name. */
  pinyin: z.string(),
  hasPin: z.boolean(),
});

const current = z.object({
  /** none: nobody is registered, all is open. locked: one must be chosen before anything is read. */
  state: z.enum(["none", "locked", "chosen"]),
  /** Who works; while locked, who worked last. */
  operator: operator.nullable(),
  choices: z.array(choice),
  /** 0: never. */
  lockAfterMinutes: z.int(),
});

const listed = operator.extend({ revision, hasPin: z.boolean(), isActive: z.boolean() });

export type CurrentOperator = z.output<typeof current>;
export type OperatorChoice = z.output<typeof choice>;
export type ListedOperator = z.output<typeof listed>;

export const operatorsContract = {
  /** Who works at this window. Answered while locked too. */
  "operators.current": query(z.null(), current),
  /** Chooses who works, and unlocks. Answered while locked too. */
  "operators.choose": workspace(
    z.strictObject({ uid, pin: z.string().max(40).nullable().optional() }),
    current,
  ),
  /** Nothing is read or written until somebody is chosen again. */
  "operators.lock": workspace(z.null(), current),
  "operators.list": query(
    z.null(),
    z.object({
      operators: z.array(listed),
      lock: z.object({ revision, lockAfterMinutes: z.int() }),
    }),
  ),
  "operators.register": command(
    z.strictObject({
      person: personSnapshot,
      maySeeSensitive: z.boolean(),
      pin: pin.nullable().optional(),
    }),
    saved,
  ),
  /** Rights, and whether one still works here. Nobody is deleted: the log keeps the name. */
  "operators.change": command(
    z.strictObject({
      uid,
      revision,
      maySeeSensitive: z.boolean().optional(),
      isActive: z.boolean().optional(),
    }),
    saved,
  ),
  /** Null takes the PIN away. */
  "operators.setPin": command(z.strictObject({ uid, pin: pin.nullable() }), saved),
  "operators.setLockMinutes": command(
    z.strictObject({ revision, lockAfterMinutes: z.int().min(0).max(240) }),
    z.object({ revision }),
  ),
} as const;
