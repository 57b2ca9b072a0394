import { isCalendarDate } from "#shared/kernel/calendar-date.ts";
import { branchRole } from "#shared/modules/people/branch-role.record.ts";
import { partyGroup } from "#shared/modules/people/party-group.record.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import { rosterPaper } from "#shared/modules/people/roster-paper.ts";
import { team } from "#shared/modules/people/team.record.ts";
import {
  collectorFor,
  stampOfTypes,
  type PaperCollector,
} from "#service/records/paper-collector.ts";
import { readAllRecords } from "#service/records/record-reader.ts";
import { rosterOn } from "./roster-on.ts";

/** Papers of the branch that are made from the roster. */
export const peopleCollectors: readonly PaperCollector[] = [
  collectorFor(
    rosterPaper,
    (db, { options, today }) => {
      const asked = options.onDay ?? today;
      const values = new Map(readAllRecords(db, personRecord).map((one) => [one.uid, one.values]));
      return rosterOn(db, isCalendarDate(asked) ? asked : today)
        .filter(({ isMember }) => isMember)
        .map((person) => ({
          person,
          values: personRecord.valuesOf(values.get(person.uid) ?? {}),
        }));
    },
    (db) => stampOfTypes(db, [personRecord, branchRole, partyGroup, team]),
  ),
];
