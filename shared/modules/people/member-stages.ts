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

/** How personnel lists name 政治面貌 (GB/T 4762); who is in the league or another party is none of ours. */
export const memberStageSpellings = {
  党员: "full",
  中共党员: "full",
  中共正式党员: "full",
  中共预备党员: "probationary",
  申请人: "applicant",
  积极分子: "activist",
  共青团员: "none",
  无党派人士: "none",
  普通公民: "none",
} as const satisfies Readonly<Record<string, MemberStage>>;

/** Every stage from the lowest to the highest. */
export const stageOrder = Object.keys(memberStages) as readonly MemberStage[];

/** What can keep a full member from voting, the gravest last (党章、选举工作条例第五条). */
export const standings = {
  underObservation: "留党察看",
  suspended: "中止表决权、选举权和被选举权",
  membershipSuspended: "停止党籍",
} as const;

export type Standing = keyof typeof standings;
