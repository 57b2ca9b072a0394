import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { LinkKind } from "#shared/records/link-kinds.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { today } from "#renderer/ui/today.ts";

/** A new record begun from another, with what is known already filled in. */
export interface BeginAction {
  readonly label: string;
  readonly recordType: string;
  readonly kind: LinkKind;
  readonly values: (record: RecordView) => AnyValues;
}

/** What a record can be put to a gathering as. */
export type TakeUpAs = "topic" | "actionItem";

interface RecordActions {
  readonly begin: readonly BeginAction[];
  readonly takeUp: readonly TakeUpAs[];
}

const ownerOf = ({ values }: RecordView): AnyValue => values["owner"] ?? values["leader"] ?? null;

/** Only what is known: a blank stays a blank. */
function known(values: AnyValues): AnyValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

const activity: BeginAction = {
  label: "安排活动",
  recordType: "activity",
  kind: "arranged",
  values: (record) => known({ name: record.title, leader: ownerOf(record) }),
};

const meeting: BeginAction = {
  label: "安排会议",
  recordType: "gathering",
  kind: "arranged",
  values: ({ title }) => ({ agenda: [{ kind: "ordinary", topic: title }] }),
};

function paperWords({ title, values }: RecordView): string {
  const number = values["number"];
  return `《${title}》${typeof number === "string" && number !== "" ? `（${number}）` : ""}`;
}

const passingMeeting: BeginAction = {
  ...meeting,
  kind: "passedOn",
  values: (record) => ({
    agenda: [{ kind: "firstTopic", topic: record.title, papers: paperWords(record) }],
  }),
};

const notice = (subject: (title: string) => string | null): BeginAction => ({
  label: "拟通知",
  recordType: "notice",
  kind: "notice",
  values: ({ title }) => known({ subject: subject(title), issuedOn: today() }),
});

const none = notice(() => null);
const work: RecordActions = { begin: [activity, meeting, none], takeUp: ["actionItem"] };

/** What can be begun from each type of record; a type that is not here has its links alone. */
const table: Readonly<Record<string, RecordActions>> = {
  keyTask: work,
  annualPlan: work,
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
  return Object.hasOwn(table, recordType)
    ? (table[recordType] ?? { begin: [], takeUp: [] })
    : { begin: [], takeUp: [] };
}
