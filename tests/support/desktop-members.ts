import { sampleBranch, sampleGroups, sampleRoster } from "../../build/demo/sample-branch.ts";
import type { TestLedger } from "./service-ledger.ts";

interface Saved {
  readonly uid: string;
  readonly revision: number;
}

/** People of the branch by name. */
export type Members = ReadonlyMap<string, { readonly uid: string; readonly name: string }>;

const posts = ["secretary", "organization", "publicity", "discipline", "youth"] as const;

/** As `2003年7月1日` or `2026.6.30` stands in the sample sheet. */
function dayOf(text: string): string | null {
  const [year, month, day] = text.split(/\D+/);
  if (!year || !month || !day) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function stageOf(label: string): string {
  const stages: Readonly<Record<string, string>> = {
    正式党员: "full",
    预备党员: "probationary",
    入党积极分子: "activist",
  };
  return stages[label] ?? "none";
}

/**
 * The sample branch as its members would stand in the ledger: three groups, 16 full and 2 probationary
 * members, five others, a committee of five since 2024.
 */
export async function fillMembers(ledger: TestLedger): Promise<Members> {
  await ledger.ask("branch.create", { values: sampleBranch });
  const groups = new Map<string, string>();
  for (const name of sampleGroups)
    groups.set(name, (await ledger.ask<Saved>("partyGroup.create", { values: { name } })).uid);
  const members = new Map<string, { uid: string; name: string }>();
  for (const row of sampleRoster) {
    const group = groups.get(row.group);
    const { uid } = await ledger.ask<Saved>("person.create", {
      values: {
        name: row.name,
        employeeNumber: row.number,
        stage: stageOf(row.stage),
        position: row.post,
        joinedPartyOn: dayOf(row.joinedParty),
        becameFullOn: dayOf(row.becameFull),
        partyGroup: group === undefined ? null : { uid: group, title: row.group },
      },
    });
    members.set(row.name, { uid, name: row.name });
  }
  for (const [index, post] of posts.entries()) {
    const person = members.get(sampleRoster[index]!.name)!;
    const values = { person: { ...person, unit: null }, post, fromOn: "2024-03-01" };
    await ledger.ask("branchRole.create", { values });
  }
  return members;
}

export interface HeldGathering {
  readonly kind: string;
  readonly title: string;
  readonly occurredOn: string;
  readonly isFinal?: boolean;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Writes a gathering down as held, with everybody its kind expects there. */
export async function holdGathering(ledger: TestLedger, held: HeldGathering): Promise<string> {
  const { kind, title, occurredOn } = held;
  const { people } = await ledger.ask<{ people: readonly Record<string, unknown>[] }>(
    "gatherings.expected",
    { occurredOn, parts: [{ kind }] },
  );
  const attendance = people.map(({ uid, name, unit, stage, canVote, isCommittee, partyGroup }) => ({
    person: { uid, name, unit },
    state: "present",
    stage,
    canVote,
    isCommittee,
    partyGroup,
  }));
  const saved = await ledger.ask<Saved>("gathering.create", {
    values: {
      title,
      occurredOn,
      parts: [{ kind, number: Number(/第(\d+)次/.exec(title)?.[1] ?? 1), title }],
      startTime: "15:00",
      endTime: "16:00",
      place: "静河输油站会议室",
      attendance,
      ...held.values,
    },
  });
  if (held.isFinal === true) await ledger.ask("gathering.finalize", saved);
  return saved.uid;
}

/** The sample branch with one 支委会 held in October, final, that left two 议定事项 open. */
export async function fillAutumn(ledger: TestLedger): Promise<void> {
  const members = await fillMembers(ledger);
  const owner = (name: string) => ({ ...members.get(name)!, unit: null });
  await holdGathering(ledger, {
    kind: "committeeMeeting",
    title: "2026年第9次支委会",
    occurredOn: "2026-10-16",
    isFinal: true,
    values: {
      actionItems: [
        { content: "更换泵房应急照明灯", owner: owner("曾国庆"), dueOn: "2026-10-31" },
        { content: "修订值班交接制度", owner: owner("仇海燕"), dueOn: "2026-12-15" },
      ],
    },
  });
}
