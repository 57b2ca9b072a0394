import type { FieldProblem } from "../kernel/app-error.ts";
import type { PeriodUnit } from "../kernel/period.ts";
import type { AnyValues, Field, Fields, RecordValues } from "./field.ts";
import { integer, period } from "./field.ts";

/** One way a list can be looked at: one sort, at most one indexed filter. Each has its index. */
export interface ListView {
  readonly label: string;
  /** A required field of this type. */
  readonly sort: string;
  readonly direction: "ascending" | "descending";
  /** A choice, reference or flag field whose value narrows the list; `rows.cell` for a choice of its rows. */
  readonly filter?: string;
}

/** What a record type declares. Everything generic reads it and nothing else. */
export interface RecordTypeDeclaration<F extends Fields> {
  readonly name: string;
  readonly label: string;
  /** What the record is for, in one sentence for an empty list. */
  readonly purpose: string;
  /** Where it stands in the navigation: group, or group/page. */
  readonly place: string;
  readonly table: string;
  readonly fields: F;
  readonly title: (values: RecordValues<F>) => string;
  /** Problems as values, several at once. Required fields are checked before. */
  readonly rules?: (values: RecordValues<F>) => readonly FieldProblem[];
  /** What a change may not do, seen beside what is stored: the fields given, not all that the record has. */
  readonly changeRules?: (before: AnyValues, given: AnyValues) => readonly FieldProblem[];
  readonly views: Readonly<Record<string, ListView>>;
  /** Sets of fields, any of which tells that two rows are the same record when importing. */
  readonly identity?: readonly (readonly (keyof F & string)[])[];
  /** Dated records carry 归属期 and 归档年度 beside the day named here; no unit where their rows carry 归属期. */
  readonly dated?: {
    readonly on: keyof F & string;
    readonly unit: PeriodUnit | null;
    /** The day field of 成文/签发: 归档年度 follows it, not `on`, once it is filled in. */
    readonly signedOn?: keyof F & string;
  };
  /** Can be made final; then it changes only after a reopening with a reason. */
  readonly canFinalize?: boolean;
  /** What is final stays so: it is a copy kept of something else, never reopened. */
  readonly staysFinal?: boolean;
  /** A register: its rows come from commands of its module alone, and are neither typed, imported nor trashed. */
  readonly isRegister?: boolean;
  /** There is exactly one. */
  readonly singleton?: boolean;
  /** Names of official templates. */
  readonly documents?: readonly string[];
  readonly retentionClass: string;
}

/** A record type as the generic parts see it: values are known only at run time. */
export interface RecordType {
  readonly name: string;
  readonly label: string;
  readonly purpose: string;
  readonly place: string;
  readonly table: string;
  readonly fields: Fields;
  readonly title: (values: AnyValues) => string;
  readonly rules: (values: AnyValues) => readonly FieldProblem[];
  readonly changeRules: (before: AnyValues, given: AnyValues) => readonly FieldProblem[];
  readonly views: Readonly<Record<string, ListView>>;
  readonly identity: readonly (readonly string[])[];
  readonly dated: {
    readonly on: string;
    readonly unit: PeriodUnit | null;
    readonly signedOn?: string;
  } | null;
  readonly canFinalize: boolean;
  readonly staysFinal: boolean;
  readonly isRegister: boolean;
  readonly singleton: boolean;
  readonly documents: readonly string[];
  readonly retentionClass: string;
}

const periodField = {
  period: period("归属期", {
    section: "归属",
    help: "按发生日期自动填写，可改；统计和考核按归属期计算",
  }),
} satisfies Fields;

const archiveYearField = {
  archiveYear: integer("归档年度", {
    min: 1900,
    max: 2199,
    section: "归属",
    help: "按签发日期所在年度归档，可改",
  }),
} satisfies Fields;

function datedFields(dated: RecordType["dated"]): Fields {
  if (dated === null) return {};
  return dated.unit === null ? archiveYearField : { ...periodField, ...archiveYearField };
}

/** Declares a record type; its name, fields and title drive form, list, import, export and archive. */
export function defineRecordType<const N extends string, const F extends Fields>(
  declaration: RecordTypeDeclaration<F> & { readonly name: N },
): RecordType & { readonly name: N; readonly valuesOf: (values: AnyValues) => RecordValues<F> } {
  const dated = declaration.dated ?? null;
  return {
    ...declaration,
    fields: { ...declaration.fields, ...datedFields(dated) },
    title: (values) => declaration.title(values as RecordValues<F>),
    rules: (values) => declaration.rules?.(values as RecordValues<F>) ?? [],
    changeRules: declaration.changeRules ?? (() => []),
    identity: declaration.identity ?? [],
    dated,
    canFinalize: declaration.canFinalize ?? false,
    staysFinal: declaration.staysFinal ?? false,
    isRegister: declaration.isRegister ?? false,
    singleton: declaration.singleton ?? false,
    documents: declaration.documents ?? [],
    valuesOf: (values) => values as RecordValues<F>,
  };
}

/** The field or cell whose value narrows a view; undefined where the view has none. */
export function filterField(type: RecordType, view: string): Field | undefined {
  const [name = "", cell] = (type.views[view]?.filter ?? "").split(".");
  const field = type.fields[name];
  return cell !== undefined && field?.kind === "rows" ? field.cells[cell] : field;
}
