import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import type { ComponentType } from "react";

/** What every editor of one value gets, generic or a module's own. */
export interface FieldControlProps<V = AnyValue> {
  /** Where the value stands in the record, as `attendance.2.reason`; jumps and problems use it. */
  readonly path: string;
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Typed text that means nothing; null once it does. Keeps the record from being saved. */
  readonly onUnreadable: (path: string, message: string | null) => void;
  readonly isReadOnly: boolean;
  readonly isWrong: boolean;
}

/** An editor a module gives for one whole field, in place of the generic one. */
export interface FieldEditorProps extends FieldControlProps {
  readonly field: Field | RowCell;
  /** Every value of the record, for an editor that depends on others. */
  readonly values: AnyValues;
  /** The record as it is stored; null for one not saved yet. */
  readonly record: RecordView | null;
  /** What is wrong with this field and the cells below it. */
  readonly problems: readonly FieldProblem[];
  /** Sets several fields in one step, its own among them: for an editor that moves a neighbour along. */
  readonly onFields: (values: AnyValues) => void;
}

/** An editor a module gives for a whole section: it shows every field of it. */
export interface SectionEditorProps {
  readonly fields: readonly (readonly [name: string, field: Field])[];
  readonly values: AnyValues;
  readonly problems: readonly FieldProblem[];
  /** Sensitive fields whose values are not shown. */
  readonly masked: readonly string[];
  /** Shows them; null where the viewer may not see them. */
  readonly onReveal: (() => void) | null;
  readonly isReadOnly: boolean;
  readonly onFields: (values: AnyValues) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
}

/** Editors by `recordType/section`. */
export type SectionEditors = Readonly<Record<string, ComponentType<SectionEditorProps>>>;

/** Editors by `recordType.field`. */
export type FieldEditors = Readonly<Record<string, ComponentType<FieldEditorProps>>>;

/** How a field reads where that goes by the record's values, by `recordType.field`. */
export type FieldVariants = Readonly<Record<string, (field: Field, values: AnyValues) => Field>>;

/** When a field is shown at all, by `recordType.field`; without an entry always. */
export type FieldConditions = Readonly<Record<string, (values: AnyValues) => boolean>>;
