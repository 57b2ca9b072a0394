import type { IconName } from "#renderer/ui/plain/icon-paths.ts";

/** One page of the navigation. */
export interface NavigationPage {
  readonly label: string;
  readonly icon: IconName;
  /** Where it is; a record type's only record is found by the type's name. */
  readonly to: { readonly path: string } | { readonly singleton: string };
}

export interface NavigationGroup {
  /** Null stands above all groups. */
  readonly label: string | null;
  readonly pages: readonly NavigationPage[];
}

const records = (label: string, icon: IconName, recordType: string): NavigationPage => ({
  label,
  icon,
  to: { path: `/records/${recordType}` },
});

/** The left side of the window, in its order. Only what exists stands here. */
export const navigationTable: readonly NavigationGroup[] = [
  {
    label: null,
    pages: [
      { label: "首页", icon: "home", to: { path: "/" } },
      { label: "未闭环事项", icon: "task", to: { path: "/open-ends" } },
    ],
  },
  {
    label: "计划与目标",
    pages: [
      records("年度工作计划", "plan", "annualPlan"),
      { label: "重点工作推进表", icon: "task", to: { path: "/key-tasks" } },
      records("重点工作", "rule", "keyTask"),
      records("推进表定表", "archive", "keyTaskIssue"),
      records("计划版本", "document", "annualPlanVersion"),
    ],
  },
  {
    label: "组织生活",
    pages: [
      records("三会一课", "meeting", "gathering"),
      { label: "议定事项", icon: "task", to: { path: "/action-items" } },
      records("收文与传达", "document", "incomingPaper"),
      records("因故说明", "document", "dutyExplanation"),
    ],
  },
  {
    label: "中心工作",
    pages: [records("活动安排", "task", "activity")],
  },
  {
    label: "亲情管理",
    pages: [
      { label: "本月公开", icon: "task", to: { path: "/disclosures/month" } },
      records("四公开", "document", "disclosure"),
    ],
  },
  {
    label: "人员",
    pages: [
      records("员工", "person", "person"),
      { label: "名册（按日期）", icon: "rule", to: { path: "/roster" } },
      records("班组", "team", "team"),
      records("倒班班次", "team", "shift"),
      records("党小组", "group", "partyGroup"),
      records("支委分工", "group", "branchRole"),
    ],
  },
  {
    label: "文稿",
    pages: [
      { label: "已出文稿", icon: "document", to: { path: "/documents" } },
      { label: "文稿模板", icon: "rule", to: { path: "/templates" } },
      records("通知", "document", "notice"),
      records("发文登记", "rule", "outgoingPaper"),
    ],
  },
  {
    label: "归档移交",
    pages: [
      { label: "归档", icon: "archive", to: { path: "/archive" } },
      { label: "接收查看", icon: "verify", to: { path: "/archive/verify" } },
      { label: "备份", icon: "backup", to: { path: "/backup" } },
    ],
  },
  {
    label: "设置",
    pages: [
      { label: "本支部", icon: "settings", to: { singleton: "branch" } },
      { label: "推进表栏目", icon: "rule", to: { singleton: "keyTaskLayout" } },
      records("表决规则", "rule", "votingRule"),
      records("规则参数", "rule", "ruleValue"),
      records("保管期限", "rule", "retentionRule"),
      records("应办事项", "rule", "duty"),
      records("节假日安排", "rule", "holiday"),
      records("公开事项", "rule", "disclosureTopic"),
      records("平台栏目", "rule", "platformField"),
      records("平台上报登记", "document", "platformReport"),
      records("发文字号", "rule", "numberSeries"),
      { label: "可选栏目", icon: "toggle", to: { path: "/settings/optional-fields" } },
      { label: "字体", icon: "document", to: { path: "/settings/fonts" } },
      { label: "经办人", icon: "operator", to: { path: "/operators" } },
    ],
  },
];

/** What 新建 offers, most used first. */
export const newRecords: readonly { readonly label: string; readonly recordType: string }[] = [
  { label: "会议活动", recordType: "gathering" },
  { label: "公开（公示）", recordType: "disclosure" },
  { label: "重点工作", recordType: "keyTask" },
  { label: "年度工作计划", recordType: "annualPlan" },
  { label: "因故说明", recordType: "dutyExplanation" },
  { label: "收文", recordType: "incomingPaper" },
  { label: "活动", recordType: "activity" },
  { label: "通知", recordType: "notice" },
  { label: "人员", recordType: "person" },
  { label: "班组", recordType: "team" },
  { label: "党小组", recordType: "partyGroup" },
  { label: "支委分工", recordType: "branchRole" },
  { label: "倒班班次", recordType: "shift" },
];
