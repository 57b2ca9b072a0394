import { isPeriod } from "#shared/kernel/period.ts";
import { partKinds } from "#shared/modules/gatherings/part-kinds.ts";
import type { AnyValues } from "#shared/records/field.ts";

type Given = (name: string) => string | null;

function link(uid: string | null, title: string | null) {
  return uid === null ? null : { uid, title: title ?? "" };
}

function periodOf(given: Given): string | null {
  const period = given("period");
  return period !== null && isPeriod(period) ? period : null;
}

function meetingPresets(given: Given): AnyValues {
  const kind = given("kind");
  if (kind === null || !Object.hasOwn(partKinds, kind)) return {};
  const partyGroup = link(given("group"), given("groupName"));
  return { parts: [{ kind, period: periodOf(given), partyGroup }] };
}

function explanationPresets(given: Given): AnyValues {
  return {
    duty: link(given("duty"), given("dutyName")),
    period: periodOf(given),
    partyGroup: link(given("group"), given("groupName")),
  };
}

/** What a link to a new record asks it to begin with, by the part of the address after `?`. */
export function presetsOfLink(recordType: string, search: string): AnyValues {
  if (search === "") return {};
  const parameters = new URLSearchParams(search);
  const given: Given = (name) => parameters.get(name);
  if (recordType === "gathering") return meetingPresets(given);
  return recordType === "dutyExplanation" ? explanationPresets(given) : {};
}
