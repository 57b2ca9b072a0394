/** A person of the example as its files name one. */
const by = (name: string) => ({ name });

const task = (taskClass: string, item: string, measure: string, owner: string, due: string) => ({
  class: taskClass,
  item,
  measure,
  owner: by(owner),
  due,
});

const month = (number: number, meetings: string, themedDay: string, activities: string) => ({
  month: number,
  meetings,
  themedDay,
  activities,
  owner: by("曾国庆"),
});

const tasks = [
  task("politics", "党课一季一次，两值都能听到", "授课人提前一周交讲稿", "仇海燕", "每季度末前"),
  task("politics", "集中学习一季一次", "学后由党小组讨论，结合岗位谈", "仇海燕", "每季度末前"),
  task(
    "organization",
    "开好2025年度组织生活会和民主评议",
    "会前谈心，会后列整改清单",
    "单立新",
    "3月31日前",
  ),
  task("organization", "培养接收预备党员1名", "按程序公示、政审、报批", "曾国庆", "9月30日前"),
  task("organization", "按期办理预备党员转正", "期满前一个月提醒本人申请", "曾国庆", "6月30日前"),
  task("style", "问题整改清单月月销号", "支委会每月过一遍清单", "解建军", "每月"),
  task("style", "食堂账目按月公开", "每月5日前张贴，民管小组签字", "曾国庆", "每月5日前"),
  task("system", "理顺更名后的台账和制度", "新站名启用后逐本核对", "林静", "6月30日前"),
  task("integration", "党员责任区和先锋岗", "设备、管段落实到人，挂牌", "徐长河", "6月30日前"),
  task("integration", "防汛和冬防准备", "汛前演练1次，冬前保温检查1次", "赵铁柱", "10月31日前"),
  task("unions", "给倒班宿舍办实事", "修门窗、检修暖气", "曾国庆", "6月30日前"),
  task("unions", "职工技能练兵", "按班组练，支部组织比一次", "徐长河", "6月30日前"),
];

const months = [
  month(1, "支委会、党小组会", "节前安全检查", "安全生产警示教育会"),
  month(2, "支委会、党小组会、党课", "节后收心，学习计划", "讨论计划草案"),
  month(3, "支委会、党小组会、党员大会", "植树和清理站区", "组织生活会、民主评议"),
  month(4, "支委会、党小组会", "党员责任区亮牌", "第二次集中学习"),
  month(5, "支委会、党小组会、党课", "走访管道沿线村民", "外雇人员座谈会"),
  month(6, "支委会、党小组会、党员大会", "防汛演练", "半年工作检查"),
  month(7, "支委会、党小组会", "学党章，交党费", "第三次集中学习"),
  month(8, "支委会、党小组会", "给倒班宿舍修门窗", "审查接收材料"),
  month(9, "支委会、党小组会、党员大会、党课", "与党员大会同日进行", "接收预备党员"),
  month(10, "支委会、党小组会", "冬防保温检查", "第四次集中学习"),
  month(11, "支委会、党小组会、党员大会", "消防器材清点", "冬季保供先锋岗"),
  month(12, "支委会、党小组会", "按年底安排另定", "年度总结"),
];

const reviewed = {
  title: "静河输油站党支部2026年度工作计划",
  occurredOn: "2026-01-28",
  period: "2026",
  basis: "根据处党委2026年党建工作要点和静河输油站2026年生产经营任务，结合本支部实际，制定本计划。",
  guidance:
    "围绕安全平稳输油这个中心，抓好三会一课和党员管理，把支部工作落到班组、落到管段、落到人，让党员在保供、防汛、冬防中起作用。",
  goals: [
    { goal: "三会一课按期召开", measure: "党员大会", target: "4", unit: "次" },
    { goal: "党员参加组织生活", measure: "到会率", target: "85", unit: "%以上" },
    { goal: "发展党员", measure: "接收预备党员", target: "1", unit: "名" },
    { goal: "安全生产", measure: "党员身边无违章、无事故", target: null, unit: null },
  ],
  tasks: tasks.slice(0, 11),
  safeguards:
    "一是支委分工负责，每月支委会听一次进展，填写重点工作推进表。\n二是党小组长抓落实，有困难当月提出。\n三是季度检查、半年小结、年底总结，结果向党员大会报告。",
  months,
  submittedTo: "处党委组织科",
  submittedOn: "2026-03-30",
};

const withTask = (item: string, change: { readonly measure?: string; readonly due?: string }) =>
  tasks.map((one) => (one.item === item ? { ...one, ...change } : one));

const passed = {
  occurredOn: "2026-03-20",
  tasks: withTask("党员责任区和先锋岗", { measure: "设备、管段落实到人，挂牌，按党小组划分" }).map(
    (one) =>
      one.item.startsWith("党课一季一次")
        ? { ...one, measure: "授课人提前一周交讲稿，一课分两场讲" }
        : one,
  ),
};

/** Two tasks that had not begun by the middle of the year were put off to the third quarter. */
const adjusted = {
  tasks: passed.tasks.map((one) =>
    one.item === "给倒班宿舍办实事" || one.item === "职工技能练兵"
      ? { ...one, due: "9月30日前" }
      : one,
  ),
};

/** 年度工作计划 of the example: the text of each step and the gathering that decided it. */
export const examplePlan = [
  { stage: "reviewed", decidedOn: "2026-02-05", reason: null, values: reviewed },
  {
    ...{ stage: "passed", decidedOn: "2026-03-20" },
    reason: "按大会意见，党课分两场，责任区按党小组划分；另列职工技能练兵。",
    values: passed,
  },
  {
    ...{ stage: "adjusted", decidedOn: "2026-07-02" },
    reason: "半年检查时有2项未开始，定到第三季度完成。",
    values: adjusted,
  },
] as const;
