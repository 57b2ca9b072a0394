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
  isElsewhere: false,
  partyGroup: null,
  excludedCase: null,
  consent: null,
  approvedBy: null,
} as const;

/** A line of the attendance list for somebody of the roster, 未登记, with the facts of that day. */
export function attendanceOf(person: RosterPerson): Attendance {
  const { uid, name, unit, stage, isMember, canVote, isCommittee, partyGroup } = person;
  // By stage a member, and not one of this branch: here on loan, or 党籍 suspended.
  const isElsewhere = !isMember && (stage === "full" || stage === "probationary");
  const facts = { stage, canVote, isCommittee, isElsewhere, partyGroup };
  return { ...blank, ...facts, person: { uid, name, unit } };
}

/** A line for somebody from outside, who comes as 列席. */
export function attendanceOfOutsider(person: PersonSnapshot): Attendance {
  return { ...blank, person, state: "observer" };
}
