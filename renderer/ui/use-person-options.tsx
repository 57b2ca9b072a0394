import type { PersonCandidate } from "#shared/modules/people/people-contract.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { ComboOption } from "#renderer/ui/combo-box.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";

function snapshotOf(person: PersonCandidate): PersonSnapshot {
  return { uid: person.uid, name: person.name, unit: person.unit };
}

function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function candidateLabel(person: PersonCandidate) {
  const facts = [person.employeeNumber, person.unit].filter(Boolean).join(" · ");
  return (
    <>
      {person.name}
      <span className="combo-box-note">{facts}</span>
    </>
  );
}

function outsider(text: string, onPick: (person: PersonSnapshot) => void): ComboOption {
  const name = text.trim();
  return {
    key: "outsider",
    label: `“${name}”不在名册，按外单位人员填写`,
    pick: () => onPick({ uid: null, name, unit: null }),
  };
}

/** The people a typed text may mean, and last the text itself as a person from outside. */
export function usePersonOptions(
  text: string,
  onPick: (person: PersonSnapshot) => void,
): ComboOption[] {
  const asked = useSettled(text.trim(), 120);
  const found = useRouteQuery(
    "people.find",
    { text: asked, limit: 12 },
    { enabled: asked !== "" && asked.length <= 40, keepsPrevious: true },
  );
  const people = found.data?.people ?? [];
  const options = people.map((person) => ({
    key: person.uid,
    label: candidateLabel(person),
    pick: () => onPick(snapshotOf(person)),
  }));
  const isOnRoster = people.some((person) => person.name === text.trim());
  return hasChinese(text) && !isOnRoster ? [...options, outsider(text, onPick)] : options;
}
