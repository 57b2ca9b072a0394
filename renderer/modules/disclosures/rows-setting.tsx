import { useState } from "react";
import type { AnyValues } from "#shared/records/field.ts";
import type { SectionEditorProps } from "#renderer/ui/field-control.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";

interface RowsSettingProps extends SectionEditorProps {
  /** A field of rows in this section. */
  readonly name: string;
  readonly onRows: (rows: readonly AnyValues[]) => void;
}

/** Rows that are set once and seldom looked at: folded away until asked for, or until something is wrong there. */
export function RowsSetting({ name, onRows, ...props }: RowsSettingProps) {
  const [isOpen, setOpen] = useState(false);
  const field = props.fields.find(([own]) => own === name)?.[1];
  const problems = props.problems.filter(({ path }) => path.startsWith(`${name}.`));
  if (field?.kind !== "rows") return null;
  const isShown = isOpen || problems.length > 0;
  return (
    <div>
      <Button kind="quiet" aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
        {isShown ? `收起${field.label}` : field.label}
      </Button>
      {isShown && (
        <RowsEditor
          path={name}
          label={field.label}
          field={field}
          value={props.values[name] ?? []}
          problems={problems}
          isReadOnly={props.isReadOnly}
          isWrong={false}
          onUnreadable={props.onUnreadable}
          onChange={(rows) => onRows(rows as readonly AnyValues[])}
        />
      )}
    </div>
  );
}
