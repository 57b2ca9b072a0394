import type { PersonSnapshot } from "../../records/field.ts";
import type { RosterPerson } from "../people/roster-person.ts";
import type { Attendance } from "./part-base.ts";

const blank = {
  state: "unrecorded",
  leaveReason: null,
  reason: null,
  session: null,
  stage: null,
  canVote: false,
  isCommittee: false,
  partyGroup: null,
  excludedCase: null,
  consent: null,
  approvedBy: null,
} as const;

/** A line of the attendance list for somebody of the roster, 未登记, with the facts of that day. */
export function attendanceOf(person: RosterPerson): Attendance {
  const { uid, name, unit, stage, canVote, isCommittee, partyGroup } = person;
  return { ...blank, person: { uid, name, unit }, stage, canVote, isCommittee, partyGroup };
}

/** A line for somebody from outside, who comes as 列席. */
export function attendanceOfOutsider(person: PersonSnapshot): Attendance {
  return { ...blank, person, state: "observer" };
}
