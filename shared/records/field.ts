/** What every field may say of itself. Labels and help are Chinese. */
export interface FieldOptions {
  /** Saving without it is refused. */
  readonly required?: boolean;
  /** Masked everywhere unless a person who may see it asks. */
  readonly sensitive?: boolean;
  /** Off until the branch switches it on: not shown, imported, exported, searched or archived. */
  readonly isOptional?: boolean;
  /** Shown as a list column. */
  readonly list?: boolean;
  /** The heading of the form section it stands under; the first section has none. */
  readonly section?: string;
  readonly help?: string;
  /** Other headers under which old ledgers keep it. */
  readonly aliases?: readonly string[];
  /** A field, or a cell of child rows, that may still be filled in after 定稿, e.g. an objection and its reply. */
  readonly staysOpen?: boolean;
  /** What a blank cell of child rows is stored as, from its row and the record; as 归属期 from the day. */
  readonly fill?: (row: AnyValues, values: AnyValues) => AnyValue;
  /** Kept and never shown: no form, list or sheet has it. */
  readonly isHidden?: boolean;
}

/** A person as known on that day, linked to the roster when on it. Outsiders have no uid. */
export interface PersonSnapshot {
  readonly uid: string | null;
  readonly name: string;
  readonly unit: string | null;
}

/** A link to another record. `title` is filled in when read and ignored when written. */
export interface RecordReference {
  readonly uid: string;
  readonly title: string;
}

export interface TextField extends FieldOptions {
  readonly kind: "text";
  readonly label: string;
  readonly maxLength: number;
  readonly pattern?: { readonly regex: RegExp; readonly message: string };
  /** A name of a person, hidden while 遮挡姓名 is on. */
  readonly isPersonName?: boolean;
  /** Kept with its pinyin, so that initials find it and lists sort by it. */
  readonly pinyin?: boolean;
}
export interface LongTextField extends FieldOptions {
  readonly kind: "longText";
  readonly label: string;
  readonly maxLength: number;
}
export interface IntegerField extends FieldOptions {
  readonly kind: "integer";
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}
/** Integer 分. */
export interface MoneyField extends FieldOptions {
  readonly kind: "money";
  readonly label: string;
}
/** `YYYY-MM-DD`. */
export interface DateField extends FieldOptions {
  readonly kind: "date";
  readonly label: string;
}
/** `HH:MM`. */
export interface TimeField extends FieldOptions {
  readonly kind: "time";
  readonly label: string;
}
/** 归属期. */
export interface PeriodField extends FieldOptions {
  readonly kind: "period";
  readonly label: string;
}
export interface FlagField extends FieldOptions {
  readonly kind: "flag";
  readonly label: string;
}
export interface ChoiceField<O extends Readonly<Record<string, string>>> extends FieldOptions {
  readonly kind: "choice";
  readonly label: string;
  /** Stored word → Chinese label, in the order they are offered. */
  readonly options: O;
  readonly preset?: keyof O & string;
  /** Other words for an option that old ledgers use, e.g. 中共党员 for 正式党员. */
  readonly spellings?: Readonly<Record<string, keyof O & string>>;
}
export interface PersonField extends FieldOptions {
  readonly kind: "person";
  readonly label: string;
}
export interface ReferenceField extends FieldOptions {
  readonly kind: "reference";
  readonly label: string;
  /** The record type's name. */
  readonly to: string;
}
export type RowCell =
  | TextField
  | LongTextField
  | IntegerField
  | MoneyField
  | DateField
  | TimeField
  | FlagField
  | ChoiceField<Readonly<Record<string, string>>>
  | PersonField
  | PeriodField
  | ReferenceField;
/** A list inside a record, e.g. attendance; kept in a table of its own. */
export interface RowsField<C extends Readonly<Record<string, RowCell>>> extends FieldOptions {
  readonly kind: "rows";
  readonly label: string;
  readonly table: string;
  readonly cells: C;
  readonly maxRows: number;
  /** The cell that stands for a row in lists and flat sheets: texts of all rows, joined by 、. */
  readonly inSheet?: keyof C & string;
}

export type ScalarField = RowCell;
export type Field = ScalarField | RowsField<Readonly<Record<string, RowCell>>>;
export type Fields = Readonly<Record<string, Field>>;

/** The value a field holds, as it crosses every border. */
export type FieldValue<F> = F extends { kind: "integer" | "money" }
  ? number | null
  : F extends { kind: "flag" }
    ? boolean
    : F extends { kind: "person" }
      ? PersonSnapshot | null
      : F extends { kind: "reference" }
        ? RecordReference | null
        : F extends ChoiceField<infer O>
          ? (keyof O & string) | null
          : F extends RowsField<infer C>
            ? readonly RecordValues<C>[]
            : string | null;

export type RecordValues<F extends Readonly<Record<string, unknown>>> = {
  readonly [K in keyof F]: FieldValue<F[K]>;
};

/** Values of a record whose type is known only at run time. */
export type AnyValues = Readonly<Record<string, AnyValue>>;
export type AnyValue =
  string | number | boolean | null | PersonSnapshot | RecordReference | readonly AnyValues[];

export const text = <O extends FieldOptions & Partial<TextField>>(label: string, options?: O) =>
  ({ maxLength: 200, ...options, kind: "text", label }) satisfies TextField as TextField;
export const longText = (label: string, options?: FieldOptions & { maxLength?: number }) =>
  ({
    maxLength: 20_000,
    ...options,
    kind: "longText",
    label,
  }) satisfies LongTextField as LongTextField;
export const integer = (
  label: string,
  options: FieldOptions & { min: number; max: number; unit?: string },
) => ({ ...options, kind: "integer", label }) satisfies IntegerField as IntegerField;
export const money = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "money", label }) satisfies MoneyField as MoneyField;
export const date = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "date", label }) satisfies DateField as DateField;
export const time = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "time", label }) satisfies TimeField as TimeField;
export const period = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "period", label }) satisfies PeriodField as PeriodField;
export const flag = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "flag", label }) satisfies FlagField as FlagField;
export const choice = <const O extends Readonly<Record<string, string>>>(
  label: string,
  choices: O,
  options?: FieldOptions & Pick<ChoiceField<O>, "preset" | "spellings">,
): ChoiceField<O> => ({ ...options, kind: "choice", label, options: choices });
export const person = (label: string, options?: FieldOptions) =>
  ({ ...options, kind: "person", label }) satisfies PersonField as PersonField;
export const reference = (label: string, to: string, options?: FieldOptions) =>
  ({ ...options, kind: "reference", label, to }) satisfies ReferenceField as ReferenceField;
export const rows = <const C extends Readonly<Record<string, RowCell>>>(
  label: string,
  table: string,
  cells: C,
  options?: FieldOptions & { maxRows?: number; inSheet?: keyof C & string },
): RowsField<C> => ({ maxRows: 500, ...options, kind: "rows", label, table, cells });
/** The cell of child rows that links point to: a uid that the service gives and every save keeps. */
export const rowUid = text("标识", {
  maxLength: 36,
  isHidden: true,
  pattern: {
    regex: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    message: "标识无效，请刷新后再试",
  },
});

/** The cells of rows that people see, in their order. */
export function shownCells(
  cells: Readonly<Record<string, RowCell>>,
): readonly (readonly [name: string, cell: RowCell])[] {
  return Object.entries(cells).filter(([, cell]) => cell.isHidden !== true);
}
