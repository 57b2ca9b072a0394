import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { AnyValues } from "../../records/field.ts";
import type { VotingRule } from "../rules/rules-contract.ts";
import type { BranchOnDay } from "../settings/branch-on.ts";
import type { DocumentOptions, OptionChoice, OptionName } from "./document-options.ts";
import type { DocumentData } from "./document-tags.ts";

/** A notice on the wall: since when, until when at least, and both in a sentence. */
export interface Publicity {
  readonly postedOn: CalendarDate;
  readonly lastDay: CalendarDate;
  /** A year is touched whose holidays are not known: no end is printed. */
  readonly isProvisional: boolean;
  readonly sentence: string;
}

/** What a paper is made from beside its record: all of it as of the record's day. */
export interface DocumentContext {
  /** Official template, which says what kind of paper it is. */
  readonly templateName: string;
  readonly branch: BranchOnDay;
  /** Voting rules in force on the day of the record. */
  readonly rules: readonly VotingRule[];
  readonly options: DocumentOptions;
  /** How long a posted notice hangs; null where nothing hangs. */
  readonly publicity: Publicity | null;
  /** 工号 by plain name, of those whose name nobody else bears; empty where a paper prints none. */
  readonly staffNumbers: ReadonlyMap<string, string>;
  /** What stands in place of the number of a draft; null where papers of this kind have none. */
  readonly draftNumber: string | null;
  /** What the collector of a paper of the branch reads; null for the paper of one record. */
  readonly collected: () => unknown;
  /** For what is proposed and warned of; never printed by itself. */
  readonly today: CalendarDate;
}

/** Something that would print as a blank, or (`wrong`) that is there and does not agree. */
export interface DocumentGap {
  readonly field: string;
  readonly message: string;
  readonly kind?: "wrong";
}

/** Turns the values of one record type into what its templates are filled with. Pure. */
export interface DocumentMaker {
  readonly data: (values: AnyValues, context: DocumentContext) => DocumentData;
  readonly gaps: (values: AnyValues, context: DocumentContext) => readonly DocumentGap[];
  /** What can be printed apart, in order; fewer than two leave nothing to choose. */
  readonly parts: (values: AnyValues) => readonly string[];
  /** What else the record offers to choose from, by option; the template's own choices are left out then. */
  readonly choices?: (
    values: AnyValues,
  ) => Readonly<Partial<Record<OptionName, readonly OptionChoice[]>>>;
  /** The title of the paper's subject: the record's, or that of the part printed alone. */
  readonly titleOf: (values: AnyValues, context: DocumentContext) => string;
  /** Options that go by the record, the branch and the day. */
  readonly proposals: (
    values: AnyValues,
    context: Omit<DocumentContext, "options" | "rules" | "draftNumber">,
  ) => DocumentOptions;
}
