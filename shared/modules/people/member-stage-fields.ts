import { date } from "../../records/field.ts";

const section = "党员发展";

/**
 * The steps of a member with their three dates (发展党员工作细则): 通过日 by the meeting, 批准日 by the
 * superior, 起算日 from which the step counts. 表决权 goes by 批准日, 党龄 by 起算日.
 */
export const memberStageFields = {
  appliedOn: date("申请入党日期", { section, aliases: ["申请入党时间", "递交入党申请书时间"] }),
  activistPassedOn: date("积极分子·通过日", {
    section,
    help: "支委会研究确定的日期",
    aliases: ["列为积极分子时间", "确定为入党积极分子时间", "确定积极分子日期"],
  }),
  activistApprovedOn: date("积极分子·备案日", { section }),
  activistFrom: date("积极分子·起算日", { section, help: "培养考察自这天起算" }),
  candidatePassedOn: date("发展对象·通过日", {
    section,
    aliases: ["列为发展对象时间", "确定为发展对象时间", "确定发展对象日期"],
  }),
  candidateApprovedOn: date("发展对象·批准日", { section, help: "上级党委同意的日期" }),
  candidateFrom: date("发展对象·起算日", { section }),
  probationaryPassedOn: date("预备党员·通过日", {
    section,
    help: "接收的支部党员大会通过的日期",
    aliases: ["接收为预备党员时间", "接收预备党员日期"],
  }),
  probationaryApprovedOn: date("预备党员·批准日", { section, help: "上级党委批准的日期" }),
  joinedPartyOn: date("入党日期", {
    section,
    help: "预备期起算日，一般就是支部大会通过的日期",
    aliases: ["入党时间", "加入党组织日期", "预备党员起算日"],
  }),
  probationUntil: date("预备期延长至", { section, help: "没有延长的不填" }),
  fullPassedOn: date("转正·通过日", { section, help: "讨论转正的支部党员大会通过的日期" }),
  fullApprovedOn: date("转正·批准日", {
    section,
    help: "上级党委批准的日期，表决权从这天起",
    aliases: ["转正批准日期", "转正批准时间"],
  }),
  becameFullOn: date("转正日期", {
    section,
    help: "预备期满、党龄起算的日期",
    aliases: ["转正时间", "党龄起算日"],
  }),
} as const;

/** The day fields of each step. `from` is 起算日. */
export const stageDates = {
  applicant: { passed: null, approved: null, from: "appliedOn" },
  activist: { passed: "activistPassedOn", approved: "activistApprovedOn", from: "activistFrom" },
  candidate: {
    passed: "candidatePassedOn",
    approved: "candidateApprovedOn",
    from: "candidateFrom",
  },
  probationary: {
    passed: "probationaryPassedOn",
    approved: "probationaryApprovedOn",
    from: "joinedPartyOn",
  },
  full: { passed: "fullPassedOn", approved: "fullApprovedOn", from: "becameFullOn" },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly passed: keyof typeof memberStageFields | null;
      readonly approved: keyof typeof memberStageFields | null;
      readonly from: keyof typeof memberStageFields;
    }
  >
>;
