/** 政治面貌及党员发展的阶段，自群众到正式党员。 */
export const memberStages = {
  none: "群众",
  applicant: "入党申请人",
  activist: "入党积极分子",
  candidate: "发展对象",
  probationary: "预备党员",
  full: "正式党员",
} as const;

export type MemberStage = keyof typeof memberStages;

/** Every stage from the lowest to the highest. */
export const stageOrder = Object.keys(memberStages) as readonly MemberStage[];

/** What can keep a full member from voting (党章、选举工作条例第五条). */
export const standings = {
  underObservation: "留党察看",
  suspended: "中止表决权、选举权和被选举权",
  membershipSuspended: "停止党籍",
} as const;

export type Standing = keyof typeof standings;
