import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { rosterOrders, type RosterOrder } from "../people/roster-order.ts";
import { partKinds, type PartKind } from "../gatherings/part-kinds.ts";

/** What a clerk may choose for one paper. A template takes those it declares and no others. */
export const documentOptionsSchema = z
  .strictObject({
    /** 1-based; null prints every part in one paper. */
    part: z.int().min(1).max(12).nullable(),
    /** 1-based place in the agenda of what is voted on. */
    topic: z.int().min(1).max(60),
    copies: z.int().min(1).max(300),
    /** One name a line. */
    candidates: z.string().max(1_000),
    columns: z.union([z.literal(1), z.literal(2)]),
    spareLines: z.int().min(0).max(60),
    signWithSeal: z.boolean(),
    /** The day under the signature, `YYYY-MM-DD`: today, or what the clerk types. */
    issuedOn: z.string().refine((day): boolean => isCalendarDate(day), "日期无效"),
    /** First and last day of what a register holds, `YYYY-MM-DD`. */
    fromOn: z.string().refine((day): boolean => isCalendarDate(day), "日期无效"),
    untilOn: z.string().refine((day): boolean => isCalendarDate(day), "日期无效"),
    /** The day a list is of, `YYYY-MM-DD`. */
    onDay: z.string().refine((day): boolean => isCalendarDate(day), "日期无效"),
    order: z.enum(Object.keys(rosterOrders) as [RosterOrder, ...RosterOrder[]]),
    year: z.int().min(1949).max(2199),
    /** Kind of gathering. */
    kind: z.enum(Object.keys(partKinds) as [PartKind, ...PartKind[]]),
    /** 红色标志 in place of a title in black. */
    redHead: z.boolean(),
    /** One name a line. */
    attachments: z.string().max(2_000),
    /** 版记 at the foot of the last page. */
    imprint: z.boolean(),
    copyTo: z.string().max(200),
    addressee: z.string().max(200),
    requirements: z.string().max(2_000),
    /** 1 is what is posted; 2 holds what is not for everybody and needs the right to see it. */
    edition: z.union([z.literal(1), z.literal(2)]),
    /** The line of the number above the title; only where papers of the kind are numbered. */
    numberLine: z.boolean(),
  })
  .partial();

export type DocumentOptions = z.output<typeof documentOptionsSchema>;
export type OptionName = keyof DocumentOptions;
export type OptionKind = "choice" | "integer" | "flag" | "date" | "text" | "longText";

/** How each option is asked for. */
export const optionKinds: Readonly<Record<OptionName, OptionKind>> = {
  part: "choice",
  topic: "choice",
  copies: "integer",
  candidates: "longText",
  columns: "choice",
  spareLines: "integer",
  signWithSeal: "flag",
  issuedOn: "date",
  fromOn: "date",
  untilOn: "date",
  onDay: "date",
  order: "choice",
  year: "integer",
  kind: "choice",
  redHead: "flag",
  attachments: "longText",
  imprint: "flag",
  copyTo: "text",
  addressee: "text",
  requirements: "longText",
  edition: "choice",
  numberLine: "flag",
};

/** Every option, in the order they are asked for. */
export const optionNames = Object.keys(optionKinds) as [OptionName, ...OptionName[]];

/** One of the values an option may have. */
export interface OptionChoice {
  readonly value: number | string;
  readonly label: string;
}

/** An option as a template declares it. */
export interface TemplateOption {
  readonly name: OptionName;
  readonly label: string;
  readonly help?: string;
  /** Left out where the record, the branch or the day says it. */
  readonly preset?: string | number | boolean;
  readonly choices?: readonly OptionChoice[];
  /** Chosen again next time; what belongs to one record only never is. */
  readonly isRemembered?: boolean;
}

/** What is asked for of a template's options: what was given, else its preset, else what the record says. */
export function completeOptions(
  declared: readonly TemplateOption[],
  proposed: DocumentOptions,
  given: DocumentOptions,
): DocumentOptions {
  const entries = declared.map(({ name, preset }) => [
    name,
    given[name] !== undefined ? given[name] : (preset ?? proposed[name]),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as DocumentOptions;
}

/** Names that were given and that the template does not take. */
export function undeclaredOptions(
  declared: readonly TemplateOption[],
  given: DocumentOptions,
): readonly string[] {
  const names = new Set<string>(declared.map(({ name }) => name));
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined || names.has(name) ? [] : [name],
  );
}
