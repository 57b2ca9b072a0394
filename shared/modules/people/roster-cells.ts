import { displayText } from "../../records/display-text.ts";
import { memberStages } from "./member-stages.ts";
import { personRecord, type PersonValues } from "./person.record.ts";
import type { RosterPerson } from "./roster-person.ts";

/** Somebody of the roster of a day, with what is registered of them. */
export interface RosterEntry {
  readonly person: RosterPerson;
  readonly values: PersonValues;
}

/** One column of a roster, in a sheet or on paper. */
export interface RosterCell {
  readonly header: string;
  /** Characters, as a sheet counts them. */
  readonly width: number;
  readonly isSensitive?: boolean;
  /** Not on paper, which is of members alone and has no room. */
  readonly isSheetOnly?: boolean;
  readonly of: (entry: RosterEntry) => string | null;
}

/** A column that holds a field of the person as it is registered today. */
function fieldCell(name: keyof PersonValues, width: number): RosterCell {
  const field = personRecord.fields[name];
  if (!field) throw new Error(`no field ${name}`);
  return {
    header: field.label,
    width,
    isSensitive: field.sensitive === true,
    of: ({ values }) => displayText(field, values[name]) || null,
  };
}

/** 党员名册, as branches keep it; what belongs to the day comes from the roster of that day. */
export const rosterCells: readonly RosterCell[] = [
  { header: "姓名", width: 12, of: ({ person }) => person.name },
  { ...fieldCell("employeeNumber", 12), isSheetOnly: true },
  fieldCell("gender", 6),
  fieldCell("nation", 8),
  fieldCell("birthOn", 12),
  fieldCell("education", 12),
  fieldCell("startedOn", 14),
  { header: "政治面貌", width: 14, of: ({ person }) => memberStages[person.stage] },
  {
    header: "表决权",
    width: 8,
    isSheetOnly: true,
    of: ({ person }) => (person.canVote ? "有" : null),
  },
  fieldCell("joinedPartyOn", 12),
  fieldCell("becameFullOn", 12),
  { header: "岗位/职务", width: 20, of: ({ person }) => person.unit },
  {
    header: "班组",
    width: 12,
    isSheetOnly: true,
    of: ({ person }) => person.team?.title ?? null,
  },
  {
    header: "班次",
    width: 10,
    isSheetOnly: true,
    of: ({ person }) => person.shift?.title ?? null,
  },
  { header: "党小组", width: 12, of: ({ person }) => person.partyGroup?.title ?? null },
  {
    header: "党内职务",
    width: 16,
    of: ({ person, values }) => person.posts || values.partyPost,
  },
  fieldCell("relationInOn", 16),
  fieldCell("relationOutOn", 16),
  fieldCell("phone", 16),
  { header: "备注", width: 28, of: ({ person }) => person.notes.join("；") || null },
];
