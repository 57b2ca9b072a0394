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
  ["单立新", "02600", "full", "党支部书记"],
  ["曾国庆", "02601", "full", "组织委员"],
  ["仇海燕", "02602", "full", null],
  ["解建军", "02603", "probationary", null],
  ["许长河", "02604", "none", null],
] as const;

/** A branch with a party group, a team and five people: three full members, one probationary. */
export async function registerSampleBranch(t: TestLedger): Promise<SampleBranch> {
  const branch = await t.ask<SavedRecord>("branch.create", { values: sampleBranchValues });
  const group = { name: "第一党小组" };
  const partyGroup = await t.ask<SavedRecord>("partyGroup.create", { values: group });
  const team = await t.ask<SavedRecord>("team.create", { values: { name: "运行一班" } });
  const saved: SavedRecord[] = [];
  for (const [name, employeeNumber, stage, partyPost] of people) {
    const isMember = stage !== "none";
    const values = {
      name,
      employeeNumber,
      stage,
      partyPost,
      partyGroup: isMember ? { uid: partyGroup.uid, title: group.name } : null,
      team: { uid: team.uid, title: "运行一班" },
      position: "输油工",
      phone: `1390000${employeeNumber.slice(-4)}`,
    };
    saved.push(await t.ask<SavedRecord>("person.create", { values }));
  }
  return { branch, partyGroup, team, people: saved };
}

/** A meeting of the sample branch with everyone expected present. */
export async function holdSampleMeeting(
  t: TestLedger,
  more: Readonly<Record<string, unknown>> = {},
): Promise<SavedRecord> {
  const occurredOn = typeof more["occurredOn"] === "string" ? more["occurredOn"] : "2026-11-20";
  const { people: expected } = await t.ask<{ people: { uid: string; name: string }[] }>(
    "gatherings.expected",
    { kind: "generalMeeting", occurredOn },
  );
  return t.ask<SavedRecord>("gathering.create", {
    values: {
      kind: "generalMeeting",
      title: "第四季度支部党员大会",
      occurredOn,
      startTime: "15:00",
      endTime: "16:20",
      place: "会议室",
      host: expected[0],
      recorder: expected[1],
      agenda: [{ topic: "研究冬季保供", discussion: "逐项讨论。", resolution: "同意。" }],
      attendance: expected.map((person) => ({ person, state: "present", reason: null })),
      ...more,
    },
  });
}
