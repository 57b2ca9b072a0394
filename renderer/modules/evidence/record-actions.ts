import type { AnyValues } from "#shared/records/field.ts";
import type { LinkKind } from "#shared/records/link-kinds.ts";
import type { LinkSource } from "#renderer/modules/evidence/link-source.ts";
import { today } from "#renderer/ui/today.ts";

/** A new record begun from another, with what is known already filled in. */
export interface BeginAction {
  readonly label: string;
  readonly recordType: string;
  readonly kind: LinkKind;
  readonly values: (source: LinkSource) => AnyValues;
}

/** What a record can be put to a gathering as. */
export type TakeUpAs = "topic" | "actionItem";

/** What can be begun from a record or a row. */
export interface RecordActions {
  readonly begin: readonly BeginAction[];
  readonly takeUp: readonly TakeUpAs[];
}

/** Only what is known: a blank stays a blank. */
function known(values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

const activity: BeginAction = {
  label: "安排活动",
  recordType: "activity",
  kind: "arranged",
  values: ({ title, owner }) => known({ name: title, leader: owner }),
};

/** A time limit that has passed is no day to plan an activity for. */
const taskActivity: BeginAction = {
  ...activity,
  values: ({ title, owner, dueOn, measures }) =>
    known({
      name: title,
      leader: owner,
      plannedOn: dueOn !== null && dueOn >= today() ? dueOn : null,
      content: measures,
    }),
};

const meeting: BeginAction = {
  label: "安排会议",
  recordType: "gathering",
  kind: "arranged",
  values: ({ title }) => ({ agenda: [{ kind: "ordinary", topic: title }] }),
};

/** A paper as an agenda names it: 《题目》（字号）. */
export function paperWords({ title, number }: Pick<LinkSource, "title" | "number">): string {
  return `《${title}》${number === null ? "" : `（${number}）`}`;
}

const passingMeeting: BeginAction = {
  ...meeting,
  kind: "passedOn",
  values: (source) => ({
    agenda: [{ kind: "firstTopic", topic: source.title, papers: paperWords(source) }],
  }),
};

const notice = (subject: (title: string) => string | null): BeginAction => ({
  label: "拟通知",
  recordType: "notice",
  kind: "notice",
  values: ({ title }) => known({ subject: subject(title), issuedOn: today() }),
});

/** The longest title that a notice takes. */
const longestSubject = 120;

function aboutTask(title: string): string | null {
  const subject = `关于${title}的通知`;
  return title === "" || subject.length > longestSubject ? null : subject;
}

const none = notice(() => null);
const nothing: RecordActions = { begin: [], takeUp: [] };
const task: RecordActions = {
  begin: [taskActivity, meeting, notice(aboutTask)],
  takeUp: ["topic", "actionItem"],
};

/** What can be begun from each type of record; a type that is not here has its links alone. */
const table: Readonly<Record<string, RecordActions>> = {
  keyTask: task,
  annualPlan: { begin: [activity, meeting, none], takeUp: ["topic", "actionItem"] },
  incomingPaper: {
    begin: [passingMeeting, activity, none],
    takeUp: ["topic", "actionItem"],
  },
  disclosure: { begin: [meeting, none], takeUp: ["topic"] },
  activity: {
    begin: [meeting, notice((title) => `关于开展${title}的通知`)],
    takeUp: ["actionItem"],
  },
  gathering: { begin: [activity, notice((title) => `关于召开${title}的通知`)], takeUp: [] },
};

/** The actions of a record type. */
export function recordActionsOf(recordType: string): RecordActions {
  return (Object.hasOwn(table, recordType) ? table[recordType] : undefined) ?? nothing;
}

/** The actions of one task, a row of a plan as well as a record of its own. */
export const taskActions: RecordActions = task;
