import type { FieldProblem } from "../../kernel/app-error.ts";
import { idNumberProblems } from "./id-number.ts";
import { stageDates } from "./member-stage-fields.ts";
import { memberStages, stageOrder, type MemberStage } from "./member-stages.ts";

type Day = string | null;

interface Span {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

type StageDay = Exclude<
  (typeof stageDates)[keyof typeof stageDates]["passed" | "approved" | "from"],
  null
>;

interface PersonDates extends Readonly<Record<StageDay, Day>> {
  readonly stage: MemberStage | null;
  readonly idNumber: string | null;
  readonly birthOn: Day;
  readonly startedOn: Day;
  readonly joinedStationOn: Day;
  readonly leftOn: Day;
  readonly relationInOn: Day;
  readonly relationOutOn: Day;
  readonly membershipEndedOn: Day;
  readonly earlierStays: readonly Span[];
  readonly secondments: readonly Span[];
  readonly standings: readonly Span[];
}

type Order = readonly [path: string, first: Day, second: Day, message: string];

function orders(v: PersonDates): readonly Order[] {
  return [
    ["startedOn", v.birthOn, v.startedOn, "参加工作日期早于出生日期，请核对"],
    ["joinedPartyOn", v.birthOn, v.joinedPartyOn, "入党日期早于出生日期，请核对"],
    ["becameFullOn", v.joinedPartyOn, v.becameFullOn, "转正日期早于入党日期，请核对"],
    ["leftOn", v.joinedStationOn, v.leftOn, "离站日期早于到站日期，请核对"],
    ["relationOutOn", v.relationInOn, v.relationOutOn, "组织关系转出日期早于转入日期，请核对"],
    ["membershipEndedOn", v.joinedPartyOn, v.membershipEndedOn, "党籍终止日期早于入党日期，请核对"],
    ...(["activist", "candidate", "probationary", "full"] as const).map((stage): Order => {
      const { passed, approved } = stageDates[stage];
      const message = `${memberStages[stage]}的批准日早于通过日，请核对`;
      return [approved, v[passed], v[approved], message];
    }),
  ];
}

function spanProblems(name: string, rows: readonly Span[]): FieldProblem[] {
  return rows.flatMap(({ fromOn, untilOn }, index) =>
    fromOn !== null && untilOn !== null && untilOn < fromOn
      ? [{ path: `${name}.${index}.untilOn`, message: "结束日期早于开始日期，请核对" }]
      : [],
  );
}

/** A stage whose approval is dated has been reached, so the roster can't name a lower one. */
function stageProblems(v: PersonDates): FieldProblem[] {
  if (v.stage === null) return [];
  if (v.membershipEndedOn !== null)
    return v.stage === "none"
      ? []
      : [{ path: "membershipEndedOn", message: "填写了党籍终止日期，政治面貌应为群众" }];
  const stage = v.stage;
  const reached = (Object.keys(stageDates) as (keyof typeof stageDates)[]).filter((name) => {
    const { passed, approved, from } = stageDates[name];
    const isPending = passed !== null && v[passed] !== null && v[approved] === null;
    return (approved !== null && v[approved] !== null) || (!isPending && v[from] !== null);
  });
  const highest = reached.at(-1);
  if (!highest || stageOrder.indexOf(highest) <= stageOrder.indexOf(stage)) return [];
  const { approved, from } = stageDates[highest];
  const path = approved !== null && v[approved] !== null ? approved : from;
  return [{ path, message: `按填写的日期，政治面貌应为${memberStages[highest]}，请核对` }];
}

/** 正式党员 whose 转正 has been passed but not approved is still 预备党员. */
function pendingProblems(v: PersonDates): FieldProblem[] {
  return (["probationary", "full"] as const).flatMap((stage) => {
    const { passed, approved } = stageDates[stage];
    const isPending = v[passed] !== null && v[approved] === null;
    return isPending && v.stage === stage
      ? [
          {
            path: approved,
            message: `上级批准以前还不是${memberStages[stage]}：请填写批准日，或改回前一阶段`,
          },
        ]
      : [];
  });
}

/** Days that contradict each other, and a stage that its own dates contradict. Days compare as text. */
export function personRules(v: PersonDates): FieldProblem[] {
  const reversed = orders(v).flatMap(([path, first, second, message]) =>
    first !== null && second !== null && second < first ? [{ path, message }] : [],
  );
  return [
    ...reversed,
    ...spanProblems("earlierStays", v.earlierStays),
    ...spanProblems("secondments", v.secondments),
    ...spanProblems("standings", v.standings),
    ...stageProblems(v),
    ...pendingProblems(v),
    ...idNumberProblems("idNumber", v.idNumber),
  ];
}
