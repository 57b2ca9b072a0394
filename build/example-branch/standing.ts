import { personNamed } from "./people.ts";

/** The steps of somebody on the way into the Party, as the roster's columns name them. */
export interface MemberSteps {
  readonly stage: "正式党员" | "预备党员" | "入党积极分子" | "入党申请人";
  readonly group: string;
  readonly partyPost: string;
  readonly appliedOn?: string;
  readonly activistOn?: string;
  readonly candidateOn?: string;
  readonly receivedOn?: string;
  readonly receivedApprovedOn?: string;
  readonly joinedPartyOn?: string;
  readonly fullPassedOn?: string;
  readonly fullApprovedOn?: string;
  readonly becameFullOn?: string;
  readonly relationInOn?: string;
  readonly relationOutOn?: string;
}

/** A member of old: 入党 and 转正 a year apart, nothing else in the roster. */
function full(group: string, partyPost: string, joinedPartyOn: string): MemberSteps {
  const becameFullOn = `${Number(joinedPartyOn.slice(0, 4)) + 1}${joinedPartyOn.slice(4)}`;
  return { stage: "正式党员", group, partyPost, joinedPartyOn, becameFullOn };
}

const [first, second, third] = ["第一党小组", "第二党小组", "第三党小组"] as const;

/** Who is a member or wants to be one, by name. All others are 群众. */
export const exampleSteps: Readonly<Record<string, MemberSteps>> = {
  单立新: { ...full(first, "党支部书记", "1998-07-01"), relationInOn: "2019-04-20" },
  曾国庆: { ...full(second, "组织委员", "2005-06-28"), relationInOn: "2018-04-02" },
  仇海燕: full(third, "宣传委员", "2010-07-01"),
  解建军: { ...full(first, "纪检委员", "2002-11-15"), relationInOn: "2021-09-24" },
  李卫东: full(first, "", "2013-06-25"),
  王秀兰: full(third, "第三党小组组长", "2006-07-01"),
  张志远: full(first, "第一党小组组长", "2009-12-10"),
  刘晓梅: full(second, "第二党小组组长", "2012-06-20"),
  陈永强: full(third, "", "2014-05-30"),
  杨文静: full(second, "", "2017-06-30"),
  赵铁柱: full(third, "", "1999-07-01"),
  黄丽华: full(third, "", "2015-09-18"),
  周学军: full(first, "", "2011-07-01"),
  吴春霞: full(second, "", "2016-06-28"),
  徐长河: full(first, "青年委员", "2019-06-26"),
  孙玉洁: { ...full(third, "", "2007-06-29"), relationOutOn: "2026-09-01" },
  马小龙: {
    ...{ stage: "正式党员", group: first, partyPost: "" },
    ...{ appliedOn: "2022-03-10", activistOn: "2023-04-12", candidateOn: "2024-11-20" },
    ...{ receivedOn: "2025-06-15", receivedApprovedOn: "2025-07-28", joinedPartyOn: "2025-06-15" },
    ...{
      fullPassedOn: "2026-06-20",
      fullApprovedOn: "2026-08-10",
      becameFullOn: "2026-06-15",
    },
  },
  朱雅琴: {
    ...{ stage: "预备党员", group: second, partyPost: "" },
    ...{ appliedOn: "2022-12-05", activistOn: "2024-01-18", candidateOn: "2025-08-14" },
    ...{ receivedOn: "2026-03-20", receivedApprovedOn: "2026-04-28", joinedPartyOn: "2026-03-20" },
  },
  胡大勇: {
    ...{ stage: "预备党员", group: third, partyPost: "" },
    ...{ appliedOn: "2023-02-27", activistOn: "2024-06-13", candidateOn: "2026-02-05" },
    ...{ receivedOn: "2026-09-17", receivedApprovedOn: "2026-11-05", joinedPartyOn: "2026-09-17" },
  },
  郭淑珍: {
    ...{ stage: "入党积极分子", group: "", partyPost: "" },
    ...{ appliedOn: "2024-05-06", activistOn: "2025-06-05" },
  },
  何平: {
    ...{ stage: "入党积极分子", group: "", partyPost: "" },
    ...{ appliedOn: "2025-01-09", activistOn: "2026-04-02" },
  },
  高翔: { stage: "入党申请人", group: "", partyPost: "", appliedOn: "2026-06-11" },
  林静: { stage: "入党申请人", group: "", partyPost: "", appliedOn: "2025-12-30" },
};

/** What a flat sheet cannot hold: child rows and days of leaving, as the contract has them. */
export const exampleMore = {
  陈永强: {
    secondments: [
      { kind: "lent", fromOn: "2026-03-01", untilOn: null, place: "第一输油处生产运行科" },
    ],
  },
  黄丽华: {
    earlierPlaces: [
      {
        untilOn: "2026-05-31",
        ...{ partyGroup: "第二党小组", team: "运行二班", shift: "二值", post: "输油工" },
      },
    ],
  },
  孙玉洁: { leftOn: "2026-08-10", relationOutTo: "中共长河油田第二输油处清溪输油站支部委员会" },
  曹雪莲: { leftOn: "2026-01-31" },
} as const;

/** What the example itself says of somebody on a day; tests hold the product's own answer against it. */
export interface FactsOfDay {
  readonly stage: "none" | "applicant" | "activist" | "candidate" | "probationary" | "full";
  readonly isMember: boolean;
  readonly canVote: boolean;
  readonly group: string | null;
  readonly isHere: boolean;
}

function hasCome(day: string, since: string | undefined): boolean {
  return since !== undefined && since <= day;
}

function stageOf(steps: MemberSteps | undefined, day: string): FactsOfDay["stage"] {
  if (!steps) return "none";
  const fullSince = steps.fullPassedOn === undefined ? steps.becameFullOn : steps.fullApprovedOn;
  const joinedSince =
    steps.receivedOn === undefined ? steps.joinedPartyOn : steps.receivedApprovedOn;
  if (hasCome(day, fullSince)) return "full";
  if (hasCome(day, joinedSince)) return "probationary";
  if (hasCome(day, steps.candidateOn)) return "candidate";
  if (hasCome(day, steps.activistOn)) return "activist";
  return hasCome(day, steps.appliedOn) ? "applicant" : "none";
}

function groupOf(name: string, steps: MemberSteps | undefined, day: string): string | null {
  const [earlier] = name === "黄丽华" ? exampleMore.黄丽华.earlierPlaces : [];
  if (earlier && day <= earlier.untilOn) return earlier.partyGroup;
  return steps?.group === undefined || steps.group === "" ? null : steps.group;
}

/** Stage, vote and group of somebody on a day, by the dates of the example alone. */
export function factsOn(name: string, day: string): FactsOfDay {
  const steps = exampleSteps[name];
  const more: { readonly leftOn?: string } =
    (exampleMore as Readonly<Record<string, object>>)[name] ?? {};
  const stage = stageOf(steps, day);
  const isMoved = hasCome(day, steps?.relationOutOn);
  const isMember = (stage === "full" || stage === "probationary") && !isMoved;
  return {
    stage,
    isMember,
    canVote: stage === "full" && isMember,
    group: groupOf(name, steps, day),
    isHere: hasCome(day, personNamed(name).joinedStationOn) && !hasCome(day, more.leftOn),
  };
}
