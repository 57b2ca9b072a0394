/** 事项, 责任人, 时限, 落实日期, 落实说明. Without a day it is still open; 说明 alone says it is underway. */
export type ActionText = readonly [
  content: string,
  owner: string,
  dueOn: string,
  doneOn: string,
  result: string,
];

/** What one 支委会 had before it. */
export interface CommitteeText {
  readonly day: string;
  /** 第一议题: 题目, 学习文件, 贯彻措施. */
  readonly first: readonly [topic: string, papers: string, measures: string];
  /** 题目, 讨论, 决议. */
  readonly topics: readonly (readonly [topic: string, discussion: string, resolution: string])[];
  readonly actions: readonly ActionText[];
}
