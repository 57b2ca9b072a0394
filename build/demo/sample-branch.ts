/** One row of the demonstration roster, in the columns of a station's own sheet. */
export interface SampleRow {
  readonly number: string;
  readonly name: string;
  readonly gender: "男" | "女";
  readonly stage: string;
  readonly group: string;
  readonly team: string;
  readonly post: string;
  readonly partyPost: string;
  readonly joinedParty: string;
  readonly becameFull: string;
  readonly phone: string;
}

/** Invented names and units. Any likeness is chance. */
export const sampleBranch = {
  fullName: "中共长河油田第一输油处静河输油站支部委员会",
  shortName: "静河输油站党支部",
  signatureName: "中共静河输油站支部委员会",
  superiorName: "中共长河油田第一输油处委员会",
  stationName: "静河输油站",
  hasCommittee: true,
  hasSeal: true,
} as const;

export const sampleGroups = ["第一党小组", "第二党小组", "第三党小组"] as const;
export const sampleTeams = ["运行一班", "运行二班", "维修班"] as const;

const names =
  "单立新 曾国庆 仇海燕 解建军 李卫东 王秀兰 张志远 刘晓梅 陈永强 杨文静 赵铁柱 黄丽华 周学军 吴春霞 徐长河 孙玉洁 马小龙 朱雅琴 胡大勇 郭淑珍 何平 高翔 林静".split(
    " ",
  );

const partyPosts: Readonly<Record<number, string>> = {
  0: "党支部书记",
  1: "组织委员",
  2: "宣传委员",
  3: "纪检委员",
  4: "青年委员",
};

function standingOf(
  index: number,
): Pick<SampleRow, "stage" | "group" | "joinedParty" | "becameFull"> {
  const year = 2002 + index;
  const group = sampleGroups[index % 3] ?? "";
  if (index < 16)
    return {
      stage: "正式党员",
      group,
      joinedParty: `${year}年7月1日`,
      becameFull: `${year + 1}-07-01`,
    };
  if (index < 18) return { stage: "预备党员", group, joinedParty: "2026.6.30", becameFull: "" };
  return {
    stage: index === 18 ? "入党积极分子" : "群众",
    group: "",
    joinedParty: "",
    becameFull: "",
  };
}

function postOf(index: number): string {
  if (index < 2) return "站领导";
  return index % 3 === 2 ? "维修工" : "输油工";
}

function sampleRow(name: string, index: number): SampleRow {
  return {
    number: `0${2600 + index}`,
    name,
    gender: index % 3 === 1 ? "女" : "男",
    team: sampleTeams[index % 3] ?? "",
    post: postOf(index),
    partyPost: partyPosts[index] ?? "",
    phone: `1390000${String(1000 + index)}`,
    ...standingOf(index),
  };
}

/** 23 people: 16 full and 2 probationary members in three groups, the rest not members. */
export const sampleRoster: readonly SampleRow[] = names.map(sampleRow);

/** Who chairs the sample meeting and who keeps its record. */
export const sampleLeaders = { host: "单立新", recorder: "曾国庆" } as const;

export const sampleAgenda = [
  {
    topic: "第一议题：学习上级党委关于安全生产工作的部署",
    discussion:
      "会议传达学习了上级党委近期关于安全生产工作的部署要求。\n与会同志结合站内实际，围绕输油运行、设备巡检和冬季防冻工作作了交流发言。",
    resolution: "各班组于本周内组织全员学习，并对照要求开展一次自查。",
  },
  {
    topic: "研究冬季保供期间党员先锋岗设置",
    discussion: "支部就冬季保供期间在运行一班、运行二班和维修班设置党员先锋岗听取了意见。",
    resolution: "同意在三个班组各设一个党员先锋岗，由所在党小组负责日常管理。",
  },
] as const;
