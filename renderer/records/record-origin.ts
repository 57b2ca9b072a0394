import type { LinkOrigin } from "#shared/records/link-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";

/** Where a draft keeps what its record comes from; no field can have this name. */
const originKey = "$origin";

/** A draft's values without its origin, and the origin. */
export function splitOrigin(values: AnyValues): {
  readonly values: AnyValues;
  readonly origin: LinkOrigin | undefined;
} {
  const { [originKey]: origin, ...rest } = values;
  return { values: rest, origin: origin as unknown as LinkOrigin | undefined };
}

/**
 * Begins a record that comes from another: a draft that its page finds, so that neither what is known nor
 * the origin is lost before it is saved. Answers whether the draft was kept.
 */
export async function beginFrom(
  recordType: string,
  values: AnyValues,
  origin: LinkOrigin,
): Promise<boolean> {
  const reply = await client.request("workspace.saveDraft", {
    recordType,
    key: crypto.randomUUID(),
    revision: null,
    values: { ...values, [originKey]: origin },
  });
  return reply.ok;
}
