import type { PartKind } from "../part-kinds.ts";

interface KindPaper {
  /** As the title of a paper has it. */
  readonly name: string;
  /** Over what went on. */
  readonly content: string;
  /** In 关于……××的通知. */
  readonly verb: string;
  /** What this kind always prints; another kind prints it only where it was filled in. */
  readonly needs: readonly ("theme" | "lecturer" | "studyMinutes" | "partyGroup")[];
  readonly themeWord: string;
  readonly lecturerWord: string;
}

const plain = {
  content: "会议内容",
  verb: "召开",
  needs: [],
  themeWord: "主题",
  lecturerWord: "主讲人",
} as const;

/** What each kind of part prints. */
export const kindPapers: Readonly<Record<PartKind, KindPaper>> = {
  generalMeeting: { ...plain, name: "支部党员大会" },
  committeeMeeting: { ...plain, name: "支委会" },
  groupMeeting: { ...plain, name: "党小组会", needs: ["partyGroup"] },
  partyLecture: {
    ...plain,
    name: "党课",
    content: "党课内容",
    verb: "举办",
    needs: ["theme", "lecturer", "studyMinutes"],
    themeWord: "党课题目",
    lecturerWord: "授课人",
  },
  themedPartyDay: {
    ...plain,
    name: "主题党日",
    content: "活动内容",
    verb: "开展",
    needs: ["theme"],
  },
  organizationalLife: { ...plain, name: "组织生活会" },
  appraisal: { ...plain, name: "民主评议党员", verb: "开展" },
  collectiveStudy: {
    ...plain,
    name: "集中学习",
    content: "学习内容",
    verb: "组织",
    needs: ["lecturer", "studyMinutes"],
    themeWord: "学习主题",
    lecturerWord: "领学人",
  },
  otherMeeting: { ...plain, name: "会议" },
};
