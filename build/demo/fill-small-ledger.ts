import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { branchPosts } from "#shared/modules/people/branch-role.record.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { openLedger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { writeWorkbook } from "../../electron/service/records/export/write-sheet.ts";
import { prepareDemoFolders } from "./demo-folders.ts";
import { importSheet } from "./import-sheet.ts";
import { ledgerDoor, type LedgerDoor } from "./ledger-door.ts";
import { makePapers } from "./make-papers.ts";
import {
  sampleAgenda,
  sampleBranch,
  sampleGroups,
  sampleLeaders,
  sampleRoster,
  sampleTeams,
  type SampleRow,
} from "./sample-branch.ts";

const columns: Readonly<Record<keyof SampleRow, string>> = {
  ...{ number: "工号", name: "姓名", gender: "性别", stage: "政治面貌", group: "党小组" },
  ...{ team: "班组", post: "岗位", partyPost: "党内职务", joinedParty: "入党时间" },
  ...{ becameFull: "转正时间", phone: "联系电话" },
};

async function writeRoster(path: string): Promise<void> {
  const keys = Object.keys(columns) as (keyof SampleRow)[];
  const sheet = {
    name: "人员名册",
    columns: keys.map((key) => ({ header: columns[key], width: 14, isText: true })),
    rows: sampleRoster.map((person) => keys.map((key) => person[key])),
  };
  writeFileSync(path, await writeWorkbook([sheet], "2026-11-01T08:00:00+08:00"));
}

async function setUpBranch(door: LedgerDoor, roster: string): Promise<void> {
  await door.ask("branch.create", { values: sampleBranch });
  for (const name of sampleGroups) await door.ask("partyGroup.create", { values: { name } });
  for (const name of sampleTeams) await door.ask("team.create", { values: { name } });
  await importSheet(door, "person", roster);
}

async function appointCommittee({ ask }: LedgerDoor): Promise<void> {
  const { people } = await ask<{ people: RosterPerson[] }>("people.roster", {
    ...{ day: "2026-11-20", who: "members" },
  });
  const postOf = (label: string) =>
    Object.entries(branchPosts).find(([, name]) => label.endsWith(name))?.[0];
  for (const { name, partyPost } of sampleRoster) {
    const found = people.find((one) => one.name === name);
    if (partyPost === "" || !found) continue;
    const person = { uid: found.uid, name, unit: found.unit };
    const values = { person, post: postOf(partyPost), fromOn: "2024-05-23" };
    await ask("branchRole.create", { values });
  }
}

async function holdMeeting({ ask }: LedgerDoor): Promise<string> {
  const occurredOn = "2026-11-20";
  const parts = [{ kind: "generalMeeting" }];
  const { people } = await ask<{ people: RosterPerson[] }>("gatherings.expected", {
    ...{ occurredOn, parts },
  });
  const attendance = people.map((person, index) => ({
    ...attendanceOf(person),
    state: index === 7 ? "onLeave" : index === 9 ? "absent" : "present",
    leaveReason: index === 7 ? "onDuty" : null,
  }));
  const named = (name: string) =>
    attendance.find(({ person }) => person?.name === name)?.person ?? null;
  const { uid } = await ask<{ uid: string }>("gathering.create", {
    values: {
      title: "2026年第四季度支部党员大会",
      ...{ parts, occurredOn, startTime: "15:00", endTime: "16:20" },
      place: "静河输油站会议室",
      ...{ host: named(sampleLeaders.host), recorder: named(sampleLeaders.recorder) },
      agenda: sampleAgenda,
      attendance,
    },
  });
  return uid;
}

/**
 * A small ledger for pictures, measurements and window tests: 23 people, one meeting with its papers, and
 * the roster's sheet beside it as 人员名册.xlsx. `outDir` is emptied of what an earlier run left.
 */
export async function fillSmallLedger(outDir: string): Promise<void> {
  const { root, data, documents } = prepareDemoFolders(outDir);
  const roster = join(root, "人员名册.xlsx");
  await writeRoster(roster);
  const ledger = await openLedger({ ...sourceOptions(data), whenInUse: "refuse" });
  try {
    const door = ledgerDoor(ledger);
    await setUpBranch(door, roster);
    await appointCommittee(door);
    await makePapers(door, await holdMeeting(door), documents);
  } finally {
    await ledger.close();
  }
}
