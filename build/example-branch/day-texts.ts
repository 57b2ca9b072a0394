/** One 主题党日: 主题, 地点, 内容. */
export interface ThemeText {
  readonly day: string;
  readonly theme: string;
  readonly place: string;
  readonly content: string;
  readonly note?: string;
  /** People from outside: 姓名 and 单位职务. */
  readonly guests?: readonly (readonly [name: string, unit: string])[];
}

const room = "静河输油站会议室";

export const themeTexts: readonly ThemeText[] = [
  {
    day: "2025-10-16",
    theme: "整理资料，交接新站名下的台账",
    place: "静河泵站会议室",
    content: "交党费，学习处党委通知，分组清点台账和牌匾。",
  },
  {
    day: "2025-11-16",
    theme: "冬防义务劳动",
    place: "输油泵房、阀组区",
    content: "给12处管线包扎保温层，清理泵房外排水口。",
  },
  {
    day: "2025-12-16",
    theme: "重温入党志愿",
    place: room,
    content: "交党费，读入党志愿书，每人写一句话。",
  },
  {
    day: "2026-01-16",
    theme: "节前安全检查",
    place: "全站",
    content: "分四组查消防器材、电气和宿舍，查出问题8条，当天改6条。",
  },
  {
    day: "2026-02-26",
    theme: "节后收心，学习计划",
    place: room,
    content: "交党费，学习支部工作计划，对节后开工检查作了安排。",
    note: "原定2月16日，因春节放假顺延到2月26日。",
  },
  {
    day: "2026-03-16",
    theme: "植树和清理站区",
    place: "站区东侧绿地",
    content: "栽树60棵，清理枯枝两车。",
    guests: [["贺满仓", "长河村党支部书记"]],
  },
  {
    day: "2026-04-16",
    theme: "党员责任区亮牌",
    place: "生产区",
    content: "按新图认领责任区，挂牌，互查一遍。",
  },
  {
    day: "2026-05-16",
    theme: "走访管道沿线村民",
    place: "长河村、柳湾村",
    content: "分两组走访管道沿线41户，发放宣传单，登记联系电话。",
    guests: [
      ["贺满仓", "长河村党支部书记"],
      ["安玉成", "柳湾村村委会主任"],
    ],
  },
  {
    day: "2026-06-16",
    theme: "防汛演练",
    place: "河穿越段",
    content: "按防汛预案走一遍，用时38分钟，记下3个要改的地方。",
  },
  {
    day: "2026-07-16",
    theme: "学党章，交党费",
    place: room,
    content: "学习党章第一章，交党费，新到站的大学生列席。",
  },
  {
    day: "2026-08-16",
    theme: "给倒班宿舍修门窗",
    place: "倒班宿舍",
    content: "修门窗23扇，换纱窗17扇，由维修班带料。",
  },
  {
    day: "2026-10-16",
    theme: "冬防保温检查",
    place: "输油泵房、罐区",
    content: "分三组查保温和伴热，缺陷4处交维修班。",
  },
  {
    day: "2026-11-16",
    theme: "消防器材清点",
    place: "全站",
    content: "清点灭火器86具，过期4具，已送检。",
  },
];

/** 党课 and 集中学习: 类别, days (two for two sessions), 题目, 讲课人, 单位 of one from outside, 分钟. */
export interface StudyText {
  readonly kind: "partyLecture" | "collectiveStudy";
  readonly days: readonly string[];
  readonly times: readonly [start: string, end: string];
  readonly theme: string;
  readonly lecturer: string;
  readonly lecturerUnit?: string;
  readonly minutes: number;
  readonly content: string;
}

export const studyTexts: readonly StudyText[] = [
  {
    kind: "collectiveStudy",
    days: ["2025-10-30"],
    times: ["15:00", "16:30"],
    theme: "学习支部工作条例",
    lecturer: "仇海燕",
    minutes: 90,
    content: "通读条例第一至四章，讨论本支部缺的几项。",
  },
  {
    kind: "partyLecture",
    days: ["2025-11-27", "2025-11-28"],
    times: ["15:00", "16:00"],
    theme: "冬天里的党员该干什么",
    lecturer: "单立新",
    minutes: 60,
    content: "讲本站近十年冬防的几件事，讲党员在岗位上的作用。",
  },
  {
    kind: "collectiveStudy",
    days: ["2026-01-22"],
    times: ["15:00", "16:30"],
    theme: "学习处党委工作要点",
    lecturer: "单立新",
    minutes: 90,
    content: "学习工作要点全文，各组说本组能做的事。",
  },
  {
    kind: "partyLecture",
    days: ["2026-02-04"],
    times: ["09:30", "10:30"],
    theme: "怎样开好组织生活会",
    lecturer: "闻广田",
    lecturerUnit: "第一输油处党委组织科副科长",
    minutes: 60,
    content: "讲组织生活会的步骤和常见的毛病，回答了三个问题。",
  },
  {
    kind: "collectiveStudy",
    days: ["2026-04-23", "2026-04-24"],
    times: ["15:30", "16:30"],
    theme: "学习安全生产法",
    lecturer: "解建军",
    minutes: 60,
    content: "学习第二章，对照岗位职责清单自查。",
  },
  {
    kind: "partyLecture",
    days: ["2026-05-13", "2026-05-14"],
    times: ["15:00", "16:00"],
    theme: "说说身边的廉洁小事",
    lecturer: "仇海燕",
    minutes: 60,
    content: "讲采购、值班、报销中的小事，讨论哪些做法要改。",
  },
  {
    kind: "collectiveStudy",
    days: ["2026-07-15"],
    times: ["15:30", "17:00"],
    theme: "学习党章",
    lecturer: "仇海燕",
    minutes: 90,
    content: "通读第一章、第五章，新党员谈体会。",
  },
  {
    kind: "collectiveStudy",
    days: ["2026-10-28"],
    times: ["15:30", "16:30"],
    theme: "学习网络和保密规定",
    lecturer: "解建军",
    minutes: 60,
    content: "学习管理办法，看了两个案例。",
  },
];
