import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";

/** Everybody the roster knows on a day, by uid; empty until it is read or while no day is known. */
export function useDayRoster(day: string | null): ReadonlyMap<string, RosterPerson> {
  const { data } = useRouteQuery(
    "people.roster",
    { day: day ?? "", who: "all" },
    { enabled: day !== null },
  );
  return new Map((data?.people ?? []).map((person) => [person.uid, person]));
}
