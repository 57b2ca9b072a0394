import { randomUUID } from "node:crypto";
import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { openLedger, type Ledger } from "../../electron/service/ledger.ts";
import { sourceOptions } from "../../electron/service/command-line/service-options.ts";
import { sampleLeaders } from "../demo/sample-branch.ts";
import { pictureNow } from "./open-window.ts";

interface Meeting {
  readonly kind: string;
  readonly title: string;
  readonly occurredOn: string;
  readonly topic: string;
  /** Left out where the clerk has not got round to it yet. */
  readonly place?: string;
  readonly isFinal: boolean;
  /** 议定事项: what, whose, by when. */
  readonly asks?: readonly (readonly [content: string, owner: string, dueOn: string])[];
}

const place = "静河输油站会议室";

const meetings: readonly Meeting[] = [
  {
    kind: "committeeMeeting",
    title: "9月支委会",
    occurredOn: "2026-09-11",
    topic: "研究第三季度党员教育安排",
    place,
    isFinal: true,
  },
  {
    kind: "partyLecture",
    title: "第三季度党课",
    occurredOn: "2026-09-24",
    topic: "学习党章党规",
    place,
    isFinal: true,
  },
  {
    kind: "themedPartyDay",
    title: "10月主题党日",
    occurredOn: "2026-10-15",
    topic: "冬防保温义务劳动",
    place: "输油泵房",
    isFinal: true,
  },
  {
    kind: "committeeMeeting",
    title: "10月支委会",
    occurredOn: "2026-10-16",
    topic: "研究冬季保供党员突击队",
    place,
    isFinal: true,
    asks: [
      ["更换泵房应急照明灯", "曾国庆", "2026-10-31"],
      ["拟定党员突击队值守表", "仇海燕", "2026-11-30"],
    ],
  },
  {
    kind: "committeeMeeting",
    title: "11月支委会",
    occurredOn: "2026-11-06",
    topic: "研究党员大会议程",
    place,
    isFinal: false,
  },
  {
    kind: "themedPartyDay",
    title: "11月主题党日",
    occurredOn: "2026-11-18",
    topic: "安全生产承诺践诺",
    isFinal: false,
  },
];

/** Gives the small sample ledger the meetings of an autumn, so that its lists look like a station's. */
export async function fillYear(dataDir: string): Promise<void> {
  const options = { ...sourceOptions(dataDir), clockStartAt: pictureNow, operator: "李文员" };
  const ledger = await openLedger({ ...options, whenInUse: "refuse" });
  try {
    for (const meeting of meetings) await hold(ledger, meeting);
  } finally {
    await ledger.close();
  }
}

async function ask<T>(ledger: Ledger, route: string, input: unknown): Promise<T> {
  const reply = await ledger.request({ id: randomUUID(), route, input, commandId: randomUUID() });
  if (!reply.ok) throw new Error(`${route}: ${JSON.stringify(reply.error)}`);
  return reply.data as T;
}

async function hold(ledger: Ledger, meeting: Meeting): Promise<void> {
  const { kind, title, occurredOn, topic, isFinal } = meeting;
  const parts = [{ kind }];
  const { people } = await ask<{ people: RosterPerson[] }>(ledger, "gatherings.expected", {
    ...{ occurredOn, parts },
  });
  const attendance = people.map((person) => ({ ...attendanceOf(person), state: "present" }));
  const named = (name: string) =>
    attendance.find(({ person }) => person?.name === name)?.person ?? null;
  const saved = await ask<{ uid: string; revision: number }>(ledger, "gathering.create", {
    values: {
      ...{ parts, title, occurredOn },
      startTime: "15:00",
      endTime: "16:00",
      place: meeting.place ?? null,
      host: named(sampleLeaders.host),
      recorder: named(sampleLeaders.recorder),
      agenda: [{ topic, discussion: "与会同志作了讨论。", resolution: null }],
      actionItems: (meeting.asks ?? []).map(([content, owner, dueOn]) => ({
        ...{ content, dueOn },
        owner: named(owner),
      })),
      attendance,
    },
  });
  if (isFinal) await ask(ledger, "gathering.finalize", saved);
}
