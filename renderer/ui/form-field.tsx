import { useId, type ComponentType } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

interface FormFieldProps {
  readonly name: string;
  readonly field: Field;
  readonly values: AnyValues;
  readonly record: RecordView | null;
  readonly problems: readonly FieldProblem[];
  readonly isMasked: boolean;
  readonly isReadOnly: boolean;
  readonly editor: ComponentType<FieldEditorProps> | undefined;
  readonly onChange: (value: AnyValue) => void;
  readonly onFields: (values: AnyValues) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
  /** Null where the viewer may not see it. */
  readonly onReveal: (() => void) | null;
}

function isWide(field: Field): boolean {
  return field.kind === "longText" || field.kind === "rows";
}

/** A flag says its label itself, and rows alone in their section are named by its heading. */
function isLabelShown(field: Field): boolean {
  return field.kind !== "flag" && field.label !== field.section;
}

function MaskedValue({
  label,
  onReveal,
}: {
  readonly label: string;
  readonly onReveal: (() => void) | null;
}) {
  return (
    <div className="form-field-masked">
      <span aria-label={`${label}已遮挡`}>•••</span>
      {onReveal ? (
        <button type="button" onClick={onReveal}>
          显示
        </button>
      ) : (
        <span className="form-field-note">您没有查看权限</span>
      )}
    </div>
  );
}

function Editor(props: FormFieldProps) {
  const { field, name, editor: Own } = props;
  if (props.isMasked) return <MaskedValue label={field.label} onReveal={props.onReveal} />;
  const shared = {
    path: name,
    label: field.label,
    value: props.values[name] ?? null,
    onChange: props.onChange,
    onUnreadable: props.onUnreadable,
    isReadOnly: props.isReadOnly,
    isWrong: props.problems.length > 0,
  };
  if (Own) {
    const { values, record, problems, onFields } = props;
    return <Own {...shared} {...{ field, values, record, problems, onFields }} />;
  }
  if (field.kind === "rows")
    return <RowsEditor {...shared} field={field} problems={props.problems} />;
  return <ScalarControl {...shared} field={field} />;
}

/** One field of a form: its label, its editor, its help, what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { field, problems, name } = props;
  const helpId = useId();
  const own = problems.filter(({ path }) => path === name);
  return (
    <div
      className={isWide(field) ? "form-field form-field-wide" : "form-field"}
      data-path={isWide(field) || props.isMasked ? name : undefined}
      role="group"
      aria-label={field.label}
      aria-describedby={helpId}
    >
      <div className="form-field-label" hidden={field.label === field.section && !field.required}>
        <span>{isLabelShown(field) ? field.label : ""}</span>
        {field.required && <span className="form-field-required">必填</span>}
        {field.sensitive && <span className="form-field-sensitive">个人信息</span>}
      </div>
      <Editor {...props} />
      <div id={helpId} className="form-field-note">
        {own.map(({ message }) => (
          <p key={message} className="form-field-problem">
            {message}
          </p>
        ))}
        {own.length === 0 && field.help && <p>{field.help}</p>}
      </div>
    </div>
  );
}
