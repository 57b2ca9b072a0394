import type { PersonSnapshot } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";

/**
 * The person a finished text means: the one of that name on the roster, else somebody from outside.
 * @returns null when two share the name or the text holds no name.
 */
export async function recognisePerson(text: string): Promise<PersonSnapshot | null> {
  const name = text.trim();
  if (!/\p{Script=Han}/u.test(name) || name.length > 40) return null;
  const reply = await client.request("people.find", { text: name, limit: 12 });
  const same = reply.ok ? reply.data.people.filter((person) => person.name === name) : [];
  const [only] = same;
  if (same.length > 1) return null;
  return only
    ? { uid: only.uid, name: only.name, unit: only.unit }
    : { uid: null, name, unit: null };
}
