import { useId } from "react";
import "./text-field.css";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly help?: string;
  readonly problem?: string | undefined;
  readonly maxLength?: number;
  /** More than one makes it a box of lines. */
  readonly lineCount?: number;
  /** Digits that nobody behind the clerk may read. */
  readonly isPin?: boolean;
}

/** A labelled text box: label above, help under it, problem at the field. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, isRequired = false, help, problem, maxLength } = props;
  const id = useId();
  const noteId = `${id}-note`;
  const shared = {
    id,
    value,
    maxLength,
    className: "text-field-input",
    "aria-required": isRequired,
    "aria-invalid": problem !== undefined,
    "aria-describedby": noteId,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  const lineCount = props.lineCount ?? 1;
  const kind = props.isPin
    ? ({ type: "password", inputMode: "numeric", autoComplete: "off" } as const)
    : ({ type: "text" } as const);
  return (
    <div className="text-field">
      <label htmlFor={id} className="text-field-label">
        {label}
        {isRequired ? <span className="text-field-required">必填</span> : null}
      </label>
      {lineCount > 1 ? <textarea {...shared} rows={lineCount} /> : <input {...shared} {...kind} />}
      <div id={noteId}>
        {problem === undefined ? null : <p className="text-field-problem">{problem}</p>}
        {help === undefined ? null : <p className="text-field-help">{help}</p>}
      </div>
    </div>
  );
}
