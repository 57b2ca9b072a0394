import type { RouteOutput } from "#shared/contract.ts";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { TestLedger } from "./service-ledger.ts";

/** Invented names. Any likeness is chance. */
export const sampleBranchValues = {
  fullName: "中共长河油田静河输油站支部委员会",
  shortName: "静河输油站党支部",
  signatureName: "中共静河输油站支部委员会",
  hasSeal: true,
} as const;

export interface SampleBranch {
  readonly branch: SavedRecord;
  readonly partyGroup: SavedRecord;
  readonly team: SavedRecord;
  readonly people: readonly SavedRecord[];
}

const people = [
  ["单立新", "02600", "full", "secretary"],
  ["曾国庆", "02601", "full", "organization"],
  ["仇海燕", "02602", "full", null],
  ["解建军", "02603", "probationary", null],
  ["许长河", "02604", "none", null],
] as const;

/** A branch with a party group, a team and five people: three full members (two of them the committee), one probationary. */
export async function registerSampleBranch(t: TestLedger): Promise<SampleBranch> {
  const branch = await t.ask<SavedRecord>("branch.create", { values: sampleBranchValues });
  const group = { name: "第一党小组" };
  const partyGroup = await t.ask<SavedRecord>("partyGroup.create", { values: group });
  const team = await t.ask<SavedRecord>("team.create", { values: { name: "运行一班" } });
  const saved: SavedRecord[] = [];
  for (const [name, employeeNumber, stage, post] of people) {
    const isMember = stage !== "none";
    const values = {
      name,
      employeeNumber,
      stage,
      partyGroup: isMember ? { uid: partyGroup.uid, title: group.name } : null,
      team: { uid: team.uid, title: "运行一班" },
      position: "输油工",
      phone: `1390000${employeeNumber.slice(-4)}`,
    };
    const person = await t.ask<SavedRecord>("person.create", { values });
    if (post !== null)
      await t.ask("branchRole.create", {
        values: { person: { uid: person.uid, name, unit: null }, post, fromOn: "2025-01-01" },
      });
    saved.push(person);
  }
  return { branch, partyGroup, team, people: saved };
}

/** A meeting of the sample branch with everyone expected present. */
export async function holdSampleMeeting(
  t: TestLedger,
  more: Readonly<Record<string, unknown>> = {},
): Promise<SavedRecord> {
  const occurredOn = typeof more["occurredOn"] === "string" ? more["occurredOn"] : "2026-11-20";
  const { people } = await t.ask<RouteOutput<"gatherings.expected">>("gatherings.expected", {
    occurredOn,
    parts: [{ kind: "generalMeeting" }],
  });
  const snapshots = people.map(({ uid, name, unit }) => ({ uid, name, unit }));
  return t.ask<SavedRecord>("gathering.create", {
    values: {
      parts: [{ kind: "generalMeeting" }],
      title: "第四季度支部党员大会",
      occurredOn,
      startTime: "15:00",
      endTime: "16:20",
      place: "会议室",
      host: snapshots[0],
      recorder: snapshots[1],
      agenda: [{ topic: "研究冬季保供", discussion: "逐项讨论。", resolution: "同意。" }],
      attendance: people.map((person) => ({ ...attendanceOf(person), state: "present" })),
      ...more,
    },
  });
}
