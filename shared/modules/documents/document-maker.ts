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

/** One incoming paper as the register of them prints it. */
export interface RegisteredPaper {
  readonly subject: string;
  readonly sender: string;
  readonly number: string | null;
  readonly receivedOn: CalendarDate;
  /** What is asked of the branch, in words, and whether that is passing on or handling. */
  readonly demandWords: string;
  readonly wantsPassing: boolean;
  readonly wantsResult: boolean;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly result: string | null;
  /** Gatherings that have taken place and passed it on, by their days. */
  readonly passings: readonly { readonly day: CalendarDate; readonly title: string }[];
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
  /** Incoming papers of the days asked for; null for a paper that is no register of them. */
  readonly registered: readonly RegisteredPaper[] | null;
  /** 工号 by plain name, of those whose name nobody else bears; empty where a paper prints none. */
  readonly staffNumbers: ReadonlyMap<string, string>;
  /** What stands in place of the number of a draft; null where papers of this kind have none. */
  readonly draftNumber: string | null;
  /** For what is proposed and warned of; never printed by itself. */
  readonly today: CalendarDate;
}

/** Something that would print as a blank. */
export interface DocumentGap {
  readonly field: string;
  readonly message: string;
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
    context: Omit<DocumentContext, "options" | "rules" | "draftNumber">,
  ) => DocumentOptions;
}
