/** What the three groups had before them in a month, and the day of each; a blank day is a group that did not meet yet. */
export interface GroupText {
  readonly days: readonly [first: string, second: string, third: string];
  readonly topic: string;
  readonly papers: string;
  readonly discussion: string;
}

export const groupTexts: readonly GroupText[] = [
  {
    days: ["2025-10-22", "2025-10-23", "2025-10-24"],
    topic: "学习支部工作条例，说说站名变更后的交接",
    papers: "《中国共产党支部工作条例（试行）》第四章",
    discussion: "组长念了条例，各人说了自己保管的台账和工具。",
  },
  {
    days: ["2025-11-12", "2025-11-13", "2025-11-14"],
    topic: "冬防分工和党员突击队报名",
    papers: "处《冬季安全生产工作安排》",
    discussion: "按岗位认领了冬防检查点，报名名单当场定下。",
  },
  {
    days: ["2025-12-10", "2025-12-11", "2025-12-12"],
    topic: "对支部全年工作提意见",
    papers: "",
    discussion: "大家提到学习时间短、资料重复填，组长记下后报支委会。",
  },
  {
    days: ["2026-01-21", "2026-01-20", "2026-01-23"],
    topic: "讨论2026年支部工作计划草案",
    papers: "支部2026年工作计划（草案）",
    discussion: "同意每月16日开展主题党日，建议党课分两场。",
  },
  {
    days: ["2026-02-10", "2026-02-11", "2026-02-12"],
    topic: "组织生活会前的谈心和征求意见",
    papers: "处党委组织生活会通知",
    discussion: "互相谈了一年的工作，意见写在征求意见表上。",
  },
  {
    days: ["2026-03-25", "2026-03-26", "2026-03-27"],
    topic: "落实组织生活会整改事项",
    papers: "支部整改清单",
    discussion: "清单里和本组有关的几条逐条说了打算。",
  },
  {
    days: ["2026-04-21", "2026-04-22", "2026-04-24"],
    topic: "学习党员权利义务",
    papers: "《中国共产党章程》第一章",
    discussion: "结合岗位说了权利和义务，责任区按新图认领。",
  },
  {
    days: ["2026-05-20", "2026-05-21", "2026-05-22"],
    topic: "查找身边的违章",
    papers: "",
    discussion: "每人说一条见过的习惯性违章和改的办法。",
  },
  {
    days: ["2026-06-10", "2026-06-11", "2026-06-12"],
    topic: "防汛分工，讨论马小龙转正",
    papers: "处《2026年防汛工作安排》",
    discussion: "防汛点分到人；对马小龙一年的表现谈了看法。",
  },
  {
    days: ["2026-07-22", "2026-07-23", "2026-07-24"],
    topic: "学习党章，半年小结",
    papers: "《中国共产党章程》第一章",
    discussion: "每人说了半年来的一件事和一个不足。",
  },
  {
    days: ["2026-08-19", "2026-08-12", "2026-08-21"],
    topic: "学习事故通报",
    papers: "处安全环保科《近期事故事件通报》",
    discussion: "对照通报查了本组岗位上的类似情况。",
  },
  {
    days: ["2026-09-22", "2026-09-23", "2026-09-24"],
    topic: "谈谈中秋国庆期间的值守",
    papers: "",
    discussion: "节日班次排定，外出的党员报了去向。",
  },
  {
    days: ["2026-10-21", "2026-10-22", "2026-10-23"],
    topic: "冬防检查点认领",
    papers: "处《2026年冬防保温工作安排》",
    discussion: "检查点认领完，记录表贴在岗位。",
  },
  {
    days: ["2026-11-18", "", ""],
    topic: "为支部大会准备意见",
    papers: "",
    discussion: "",
  },
];

/** What each group added from its own work, in turn. */
export const groupRemarks: readonly (readonly string[])[] = [
  [
    "运行一班提出夜班交接要多留十分钟。",
    "综合班和运行一班的意见由组长汇总。",
    "一值的同志补充了巡检路线的情况。",
  ],
  [
    "运行二班提出操作票复诵要录音。",
    "二值的同志说了输量调整时的配合。",
    "本组意见不多，组长记录。",
  ],
  [
    "维修班说备件到货慢，请支部反映。",
    "化验和计量岗位说了交接班的衔接。",
    "维修班的同志说了外出作业的安排。",
  ],
];
