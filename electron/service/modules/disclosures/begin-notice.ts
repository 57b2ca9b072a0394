import { proposedTitle } from "#shared/modules/disclosures/disclosure-titles.ts";
import { rowsOf, tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { createRecord } from "#service/records/record-service.ts";
import { ruleValueOn } from "../rules/index.ts";
import { closingOf, noticeBefore, requireTopic, type Notice } from "./disclosure-repository.ts";

type Topic = ReturnType<typeof requireTopic>;

function refuseSecond(db: ReadableDatabase, topic: Topic, period: string): void {
  const known = db.get<{ title: string }>(
    sql`SELECT d.title FROM disclosure d JOIN disclosure_topic p ON p.id = d.topic_id
        WHERE p.uid = ${topic.uid} AND d.period = ${period} AND d.trashed_at IS NULL LIMIT 1`,
  );
  if (known && topic.values.cycle !== "asNeeded")
    throw new AppError("already-there", `这一期已经登记过：“${known.title}”，没有重复登记。`, {
      hint: "请打开已有的这条继续办理；需要更正的，请在原记录上登记意见并另行更正。",
    });
}

/** 自张贴次日起算 unless the rule of that day says 当日. */
function startRuleOn(db: ReadableDatabase, day: string): "next" | "same" {
  return ruleValueOn(db, "publicity-starts-next-day", day) === 0 ? "same" : "next";
}

/** Texts of the last table, so that only numbers and amounts are typed anew. */
function copiedLines(topic: Topic, last: Notice | null): readonly (readonly string[])[] {
  if (!last) return [];
  const table = tableOf(last.values);
  const indexOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  const kept = topic.values.columns.map(({ name, kind }) =>
    kind === "text" ? indexOf(name ?? "") : -1,
  );
  return table.lines.map((texts) => kept.map((at) => texts[at] ?? ""));
}

function tableRows(topic: Topic, last: Notice | null, copyLines: boolean): AnyValues {
  const columns = topic.values.columns.map((column) => ({
    name: column.name ?? "",
    kind: column.kind ?? "text",
    width: column.width,
    isHeld: column.isHeld,
  }));
  const { lines, heldLines } = rowsOf({
    columns,
    lines: copyLines ? copiedLines(topic, last) : [],
  });
  const marks = topic.values.marks.map(({ mark, meaning }) => ({ mark, meaning }));
  return { columns, marks, lines, heldLines };
}

/** The topic's figures; what the last notice closed with is what this one opens with. */
function figureRows(topic: Topic, last: Notice | null): readonly AnyValues[] {
  const closing = closingOf(last);
  return topic.values.figures.map(({ role, label, fromColumn }) => ({
    role,
    label,
    fromColumn,
    amount: role === "opening" ? closing : null,
  }));
}

/** Words of the topic, or those of last time. */
function wordsOf(topic: Topic, last: Notice | null): AnyValues {
  const names = ["basis", "scope", "method", "feedback"] as const;
  return Object.fromEntries(
    names.map((name) => [name, topic.values[name] ?? last?.values[name] ?? null]),
  );
}

function valuesOf(
  db: ReadableDatabase,
  topic: Topic,
  last: Notice | null,
  { period, madeOn }: { readonly period: string; readonly madeOn: string },
): AnyValues {
  const { values } = topic;
  const kind = values.kind ?? "open";
  return {
    topic: { uid: topic.uid, title: topic.title },
    title: proposedTitle(kind, topic.title, period),
    madeOn,
    period,
    kind,
    signer: values.signer,
    ...wordsOf(topic, last),
    isMasked: values.isMasked,
    maskedAs: values.maskedAs,
    checkKind: values.checkKind,
    approvedBy: values.approver,
    leastDays: values.leastDays,
    dayUnit: values.dayUnit,
    startRule: startRuleOn(db, madeOn),
  };
}

/** The command `disclosures.begin`. */
export function beginNotice(context: CommandContext, input: RouteInput<"disclosures.begin">) {
  const topic = requireTopic(context.db, input.topicUid);
  refuseSecond(context.db, topic, input.period);
  const last = noticeBefore(context.db, topic.uid, input.period);
  return createRecord(context, disclosure, {
    ...valuesOf(context.db, topic, last, input),
    ...tableRows(topic, last, input.copyLines),
    figures: figureRows(topic, last),
  });
}

/** The command `disclosures.withhold`: a record that says why nothing was published. */
export function withholdNotice(context: CommandContext, input: RouteInput<"disclosures.withhold">) {
  const topic = requireTopic(context.db, input.topicUid);
  refuseSecond(context.db, topic, input.period);
  return createRecord(context, disclosure, {
    ...valuesOf(context.db, topic, null, input),
    withheldReason: input.reason,
  });
}
