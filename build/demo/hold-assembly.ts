import { attendanceOf } from "#shared/modules/gatherings/attendance-of.ts";
import { gatheringTitle } from "#shared/modules/gatherings/gathering-titles.ts";
import { partBase, type Attendance } from "#shared/modules/gatherings/part-base.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type { LedgerDoor } from "./ledger-door.ts";

const occurredOn = "2026-11-20";
const kinds: readonly PartKind[] = ["generalMeeting", "partyLecture"];

const marks: Readonly<Record<string, Partial<Attendance>>> = {
  陈永强: { state: "presentByVideo" },
  赵铁柱: { state: "onLeave", leaveReason: "onDuty" },
  杨文静: { state: "onLeave", leaveReason: "shiftRest" },
};

function attend(people: readonly RosterPerson[]): readonly Attendance[] {
  return people.map((person) => ({
    ...attendanceOf(person),
    ...(marks[person.name] ?? { state: "present" }),
  }));
}

/** Two resolutions by show of hands: everybody there who may vote, with as many abstaining. */
function agendaOf(voterCount: number, presenter: PersonSnapshot | null) {
  const vote = (abstainCount: number) => ({
    ...{ part: 1, voteMatter: "ordinary", voteMethod: "hands" },
    ...{ yesCount: voterCount - abstainCount, noCount: 0, abstainCount },
  });
  return [
    {
      ...vote(0),
      ...{ topic: "听取2026年支部工作情况", presenter },
      discussion:
        "书记报告全年计划12项的完成情况，10项已完成，2项进行中。\n刘晓梅、张志远问到宿舍暖气和备件，曾国庆作了说明。",
      resolution: "同意工作情况报告，进行中的2项结转明年。",
    },
    {
      ...vote(1),
      topic: "研究冬季保供党员先锋岗设置",
      discussion: "在运行一班、运行二班和维修班各设一个先锋岗，各组提了人选。",
      resolution: "同意设三个党员先锋岗，由所在党小组管理。",
    },
  ];
}

function actionItemsOf(named: (name: string) => PersonSnapshot | null) {
  return [
    { content: "公布三个党员先锋岗名单", owner: named("徐长河"), dueOn: "2026-11-25" },
    { content: "落实倒班宿舍暖气检修", owner: named("曾国庆"), dueOn: "2026-12-05" },
    { content: "年度工作总结初稿", owner: named("单立新"), dueOn: "2026-12-15" },
  ];
}

async function partsOf({ ask }: LedgerDoor, lecturer: PersonSnapshot | null) {
  const { parts } = await ask<{ parts: { number: number; title: string }[] }>(
    "gatherings.numbers",
    { uid: null, occurredOn, parts: kinds.map((kind) => ({ kind })) },
  );
  const lecture = {
    lecturer,
    theme: "冬季保供中的党员",
    studyMinutes: 45,
    content: "讲冬防和保供。",
  };
  return parts.map((part, index) => ({
    ...{ kind: kinds[index], period: occurredOn.slice(0, 7) },
    ...part,
    ...(kinds[index] === "partyLecture" ? lecture : {}),
  }));
}

/** Holds a 党员大会 with a 党课 on one afternoon and makes it final: attendance once, two votes, three decisions. */
export async function holdAssembly(door: LedgerDoor): Promise<string> {
  const { people } = await door.ask<{ people: RosterPerson[] }>("gatherings.expected", {
    occurredOn,
    parts: kinds.map((kind) => ({ kind })),
  });
  const attendance = attend(people);
  const named = (name: string) =>
    attendance.find(({ person }) => person?.name === name)?.person ?? null;
  const part = { kind: "generalMeeting", scope: null, partyGroup: null } as const;
  const { presentVoterCount } = partBase(part, attendance);
  const parts = await partsOf(door, named("仇海燕"));
  const { uid, revision } = await door.ask<{ uid: string; revision: number }>("gathering.create", {
    values: {
      title: gatheringTitle(parts.map(({ title }) => title)),
      ...{ parts, occurredOn, startTime: "14:30", endTime: "17:10" },
      place: "静河输油站会议室",
      ...{ host: named("单立新"), recorder: named("曾国庆") },
      attendance,
      agenda: agendaOf(presentVoterCount, named("单立新")),
      actionItems: actionItemsOf(named),
    },
  });
  await door.ask("gathering.finalize", { uid, revision });
  return uid;
}
