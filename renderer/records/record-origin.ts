import type { LinkOrigin } from "#shared/records/link-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";

/** Where a draft keeps what its record comes from; no field can have these names. */
const originKey = "$origin";
const moreKey = "$origins";

/** What a record will come from once it is saved, for as long as it says these words. */
export interface PendingOrigin extends LinkOrigin {
  readonly words: string;
}

function moreOrigins(values: AnyValues): readonly PendingOrigin[] {
  return (values[moreKey] ?? []) as unknown as readonly PendingOrigin[];
}

function isSaid(values: AnyValues, words: string): boolean {
  return JSON.stringify(values).includes(JSON.stringify(words).slice(1, -1));
}

/** The values with one more origin, to be set along with what says its words. */
export function withOrigin(values: AnyValues, origin: PendingOrigin): AnyValues {
  const others = moreOrigins(values).filter(({ uid }) => uid !== origin.uid);
  return { [moreKey]: [...others, origin] as unknown as AnyValues[string] };
}

/** Origins that `text` says the words of. */
export function originsSaidIn(values: AnyValues, text: string): readonly PendingOrigin[] {
  return moreOrigins(values).filter(({ words }) => text.includes(words));
}

/** A draft's values without its origins, and the origins that it still says the words of. */
export function splitOrigin(all: AnyValues): {
  readonly values: AnyValues;
  readonly origin: LinkOrigin | undefined;
  readonly origins: readonly LinkOrigin[] | undefined;
} {
  const { [originKey]: origin, [moreKey]: _, ...values } = all;
  const origins = moreOrigins(all)
    .filter(({ words }) => isSaid(values, words))
    .map(({ words: __, ...rest }) => rest);
  return {
    values,
    origin: origin as unknown as LinkOrigin | undefined,
    origins: origins.length === 0 ? undefined : origins,
  };
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
