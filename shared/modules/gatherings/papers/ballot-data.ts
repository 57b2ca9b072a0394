import type { DocumentGap } from "../../documents/document-maker.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import type { VoteMatter } from "../agenda-field.ts";
import { orBlank, toParagraphs } from "../document-wording.ts";
import { partBase } from "../part-base.ts";
import { headData } from "./minutes-data.ts";
import type { NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";

/** A topic that is voted on, with the part it belongs to. */
export interface VotedTopic {
  readonly part: PaperPart;
  readonly topic: NumberedTopic;
}

/** The topics that are voted on, in order. */
export function votedTopics({ all }: Pick<PaperSource, "all">): readonly VotedTopic[] {
  return all
    .flatMap((part) => part.topics.map((topic) => ({ part, topic })))
    .filter(({ topic }) => topic.row.voteMatter !== null);
}

/** The topic asked for (1-based in the record), else the first that is voted on. */
export function chosenTopic(source: PaperSource): VotedTopic | null {
  const voted = votedTopics(source);
  const index = (source.context.options.topic ?? 0) - 1;
  return voted.find(({ topic }) => topic.index === index) ?? voted[0] ?? null;
}

const ballotTitles: Readonly<Record<VoteMatter, string>> = {
  ordinary: "表决票",
  admission: "接收中共预备党员表决票",
  confirmation: "中共预备党员转正表决票",
  committee: "支委会表决票",
  election: "选票",
};

const oneOfThree = "请在“赞成”“不赞成”“弃权”中选一栏，在栏内画“○”；选两栏以上的，为无效票。";
const oneOfThreeEach =
  "请对每名候选人在“赞成”“不赞成”“弃权”中选一栏，在栏内画“○”；不赞成候选人的，可以另选他人，在空白栏写上姓名并在“赞成”栏画“○”。";

/** Lines for names that nobody typed: they are written by hand. */
const blankNames = ["", "", "", ""];

function candidatesOf({ context }: PaperSource): readonly string[] {
  const typed = toParagraphs(context.options.candidates ?? null);
  return typed.length > 0 ? typed : blankNames;
}

function votersOf(source: PaperSource, { part }: VotedTopic): number {
  return partBase(part.part, source.values.attendance).dueVoterCount;
}

/** How many ballots are printed where the clerk says nothing: one for each who may vote. */
export function ballotCount(source: PaperSource): number {
  const chosen = chosenTopic(source);
  return chosen === null ? 0 : votersOf(source, chosen);
}

function matterOf(chosen: VotedTopic | null): VoteMatter {
  return chosen?.topic.row.voteMatter ?? "ordinary";
}

/** What every ballot and its count sheet begin with. */
export function ballotHead(source: PaperSource, chosen: VotedTopic | null): DocumentData {
  const matter = matterOf(chosen);
  return {
    ...headData(source),
    票名: ballotTitles[matter],
    选举: matter === "election",
    表决事项: orBlank(chosen?.topic.row.topic ?? null),
    候选人: candidatesOf(source).map((name) => ({ 姓名: name })),
  };
}

/** 表决票 or 选票, two to a page: the same for everybody, and without a number that would tell whose it was. */
export function ballotData(source: PaperSource): DocumentData {
  const chosen = chosenTopic(source);
  const count = source.context.options.copies ?? 1;
  const isSigned = chosen?.topic.row.voteMethod === "signed";
  return {
    ...ballotHead(source, chosen),
    记名: isSigned,
    填写说明: matterOf(chosen) === "election" ? oneOfThreeEach : oneOfThree,
    票页: Array.from({ length: Math.ceil(count / 2) }, (_, at) => ({
      有下票: at * 2 + 2 <= count,
    })),
  };
}

/** Without a topic that is voted on there is nothing to vote with. */
export function ballotGaps(source: PaperSource): readonly DocumentGap[] {
  const chosen = chosenTopic(source);
  if (chosen === null)
    return [{ field: "agenda", message: "没有需要表决的议题：请先在议题里选择表决事项" }];
  const isElection = matterOf(chosen) === "election";
  const untyped = toParagraphs(source.context.options.candidates ?? null).length === 0;
  return [
    votersOf(source, chosen) === 0
      ? { field: "attendance", message: "名单上没有有表决权的人员，不知道该印多少张" }
      : null,
    isElection && untyped
      ? { field: "options.candidates", message: "未填写候选人，印空白栏手写" }
      : null,
  ].filter((gap) => gap !== null);
}
