import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { sourceOptions } from "../../../electron/service/command-line/service-options.ts";
import { openLedger } from "../../../electron/service/ledger.ts";
import type { Ledger } from "../../../electron/service/ledger.ts";
import { fillSmallLedger } from "../../demo/fill-small-ledger.ts";
import { sampleAgenda } from "../../demo/sample-branch.ts";
import { repoRoot } from "../../support/paths.ts";
import { runCommand } from "../../support/run-command.ts";

/** More than the home page shows. */
const gatheringCount = 60;
const firstDay = Date.UTC(2025, 8, 1);
const weekMs = 7 * 24 * 60 * 60 * 1_000;
const commandLine = join(repoRoot, "electron/service/cli.ts");

export interface SampleLedger {
  readonly dataDir: string;
  /** Changes a row of the home page by the `ledger` command, and answers what must now stand there. */
  changeRow(): Promise<string>;
}

interface Saved {
  readonly uid: string;
  readonly revision: number;
}

/** The small sample branch with a year of weekly meetings, so that the home page is full. */
export async function createSampleLedger(folder: string): Promise<SampleLedger> {
  await fillSmallLedger(folder);
  const dataDir = join(folder, "数据");
  const newest = await addGatherings(dataDir);
  let { revision } = newest.saved;
  return {
    dataDir,
    changeRow: async () => {
      const title = `测速会议${randomUUID()}`;
      const values = { ...newest.values, title };
      const input = { uid: newest.saved.uid, revision, values };
      const saved = await callLedger(dataDir, "gathering.update", input);
      revision = saved.revision;
      return title;
    },
  };
}

async function addGatherings(dataDir: string): Promise<{ saved: Saved; values: object }> {
  const ledger = await openLedger({ ...sourceOptions(dataDir), whenInUse: "refuse" });
  try {
    const { people } = await ask<{ people: readonly RosterPerson[] }>(
      ledger,
      "gatherings.expected",
      { parts: [{ kind: "generalMeeting" }], occurredOn: dayOf(0) },
    );
    let last = { saved: { uid: "", revision: 0 }, values: {} };
    for (let index = 0; index < gatheringCount; index += 1) {
      const values = gatheringValues(index, people);
      last = { saved: await ask<Saved>(ledger, "gathering.create", { values }), values };
    }
    return last;
  } finally {
    await ledger.close();
  }
}

function gatheringValues(index: number, people: readonly RosterPerson[]): object {
  const attendance = people.map((person) => ({ ...attendanceOf(person), state: "present" }));
  const [host, recorder] = attendance.map(({ person }) => person);
  const isRecorded = index % 4 !== 3;
  return {
    parts: [{ kind: index % 2 === 0 ? "committeeMeeting" : "collectiveStudy" }],
    title: `静河输油站党支部第${index + 1}次会议`,
    occurredOn: dayOf(index),
    startTime: "15:00",
    endTime: "16:20",
    place: "静河输油站会议室",
    host,
    recorder,
    agenda: sampleAgenda,
    attendance: isRecorded ? attendance : [],
  };
}

function dayOf(index: number): string {
  return new Date(firstDay + index * weekMs).toISOString().slice(0, 10);
}

async function ask<T>(ledger: Ledger, route: string, input: object): Promise<T> {
  const reply = await ledger.request({ id: randomUUID(), route, input, commandId: randomUUID() });
  if (!reply.ok) throw new Error(`${route}: ${JSON.stringify(reply.error)}`);
  return reply.data as T;
}

/** One `ledger --data DIR call ROUTE JSON`. */
async function callLedger(dataDir: string, route: string, input: object): Promise<Saved> {
  const args = [commandLine, "--data", dataDir, "call", route, JSON.stringify(input)];
  const { ok, stdout, stderr } = await runCommand(process.execPath, args);
  if (!ok) throw new Error(`ledger call ${route} failed: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { data: Saved }).data;
}
