import { choice, integer, longText, person, rows, text } from "../../records/field.ts";

/** 议题的类别；第一议题要写清文件、传达人和贯彻措施。 */
export const agendaKinds = { ordinary: "一般议题", firstTopic: "第一议题" } as const;

/** 表决事项，各按自己的规则算：名称和规则行的事项一致。 */
export const voteMatters = {
  ordinary: "一般事项",
  admission: "接收预备党员",
  confirmation: "预备党员转正",
  committee: "支委会决定",
  election: "选举",
} as const;

export type VoteMatter = keyof typeof voteMatters;

/** 表决方式。 */
export const voteMethods = {
  hands: "举手",
  ballot: "无记名投票",
  signed: "记名投票",
  voice: "口头",
} as const;

const count = (label: string) => integer(label, { min: 0, max: 9_999, unit: "票" });

/** What was discussed and decided, in the order of the meeting, with its vote where there was one. */
export const agendaField = rows(
  "议题",
  "gathering_agenda",
  {
    part: integer("所属部分", { min: 1, max: 12, help: "第几个部分，不填为第1个" }),
    kind: choice("类别", agendaKinds, { preset: "ordinary" }),
    topic: text("题目", { required: true, maxLength: 400 }),
    papers: text("学习文件", { maxLength: 400 }),
    presenter: person("传达（汇报）人"),
    discussion: longText("讨论情况"),
    measures: longText("贯彻措施"),
    resolution: longText("决议"),
    voteMatter: choice("表决事项", voteMatters),
    voteMethod: choice("表决方式", voteMethods),
    issuedCount: count("发出"),
    returnedCount: count("收回"),
    validCount: count("有效"),
    yesCount: count("赞成"),
    noCount: count("不赞成"),
    abstainCount: count("弃权"),
    writtenYesCount: count("书面赞成"),
    writtenNoCount: count("书面不赞成"),
    writtenAbstainCount: count("书面弃权"),
    scrutineers: text("监票人", { maxLength: 80 }),
    tellers: text("计票人", { maxLength: 80 }),
    voteSentence: longText("表决结果表述", { maxLength: 600 }),
    voteNote: text("表述说明", { help: "改写了表决结果表述的，写明原因" }),
  },
  { section: "议题", maxRows: 60 },
);
