import type { ReactNode } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { AnyValue, AnyValues, RowCell } from "#shared/records/field.ts";

/** What a row needs to be edited, however it is laid out. */
export interface RowEditorProps {
  /** `agenda.0` */
  readonly path: string;
  readonly number: number;
  readonly rowCount: number;
  readonly label: string;
  readonly cells: Readonly<Record<string, RowCell>>;
  readonly row: AnyValues;
  readonly aside?: ReactNode;
  readonly problems: readonly FieldProblem[];
  readonly isReadOnly: boolean;
  readonly onCell: (cell: string, value: AnyValue) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}
