import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { AnyValues } from "../../records/field.ts";
import type { VotingRule } from "../rules/rules-contract.ts";
import type { BranchOnDay } from "../settings/branch-on.ts";
import type { DocumentOptions } from "./document-options.ts";
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
  /** The title of the paper's subject: the record's, or that of the part printed alone. */
  readonly titleOf: (values: AnyValues, context: DocumentContext) => string;
  /** Options that go by the record, the branch and the day. */
  readonly proposals: (
    values: AnyValues,
    context: Omit<DocumentContext, "options" | "rules">,
  ) => DocumentOptions;
}
