import { z } from "zod";
import { command, query } from "../kernel/route.ts";

const name = z.string().min(1).max(60);

const optionalField = z.object({
  recordType: z.string(),
  recordLabel: z.string(),
  field: z.string(),
  label: z.string(),
  isOn: z.boolean(),
});

/** A field that the branch may switch on, and whether it has. */
export type OptionalField = z.output<typeof optionalField>;

export const fieldSwitchContract = {
  /** Every field that is off until switched on, by record type in the registry's order. */
  "records.optionalFields": query(z.null(), z.object({ fields: z.array(optionalField) })),
  /** Off, what is stored stays stored and is shown nowhere. */
  "records.switchField": command(
    z.strictObject({ recordType: name, field: name, isOn: z.boolean() }),
    z.object({ isOn: z.boolean() }),
  ),
} as const;
