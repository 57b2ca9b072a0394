import { Input } from "antd";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";

interface TypedInputProps<V> extends FieldControlProps<V | null> {
  readonly parse: (text: string) => V | null;
  readonly format: (value: V) => string;
  /** What to say when the text means nothing. */
  readonly hint: string;
  readonly placeholder?: string;
  readonly unit?: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly align?: "right";
}

interface TypedText<V> {
  readonly text: string;
  readonly value: V | null;
}

/** What stands in the box: the clerk's own text while it is being typed, else the value's one form. */
function useTypedText<V>(props: TypedInputProps<V>) {
  const [typed, setTyped] = useState<TypedText<V>>();
  // A value set from elsewhere, as by the calendar, replaces what stands in the box.
  const own = typed && Object.is(typed.value, props.value) ? typed : null;
  const isLost = own !== null && own.value === null && own.text.trim() !== "";

  function read(text: string): void {
    const value = text.trim() === "" ? null : props.parse(text);
    setTyped({ text, value });
    const isUnreadable = value === null && text.trim() !== "";
    props.onUnreadable(props.path, isUnreadable ? `${props.label}：${props.hint}` : null);
    props.onChange(value);
  }

  return {
    shown: own?.text ?? (props.value === null ? "" : props.format(props.value)),
    isLost,
    read,
    leave: () => {
      if (!isLost) setTyped(undefined);
    },
  };
}

/** A box in which a value is typed freely, and shown in its one form once it is left. */
export function TypedInput<V>(props: TypedInputProps<V>) {
  const { shown, isLost, read, leave } = useTypedText(props);
  return (
    <Input
      data-path={props.path}
      aria-label={props.label}
      value={shown}
      readOnly={props.isReadOnly}
      status={props.isWrong || isLost ? "error" : ""}
      placeholder={props.isReadOnly ? "" : props.placeholder}
      suffix={props.unit}
      autoComplete="off"
      className={props.align === "right" ? "typed-input typed-input-right" : "typed-input"}
      onChange={(event) => read(event.target.value)}
      onBlur={leave}
      onKeyDown={props.onKeyDown}
    />
  );
}
