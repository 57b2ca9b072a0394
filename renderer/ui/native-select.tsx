import { useRef, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { InitialsOption } from "#renderer/ui/initials-select.tsx";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { isPlainEnter } from "#renderer/ui/is-plain-enter.ts";
import "./native-select.css";

interface NativeSelectProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly InitialsOption[];
  /** What stands there while nothing is chosen. */
  readonly emptyLabel: string;
  /** Taken by Enter while nothing is chosen, and never otherwise. */
  readonly proposal?: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string | null) => void;
}

const restartAfterMs = 1_200;

/** The option that typed initials lead to; letters typed slowly begin anew. */
function useInitials(options: readonly InitialsOption[]) {
  const typed = useRef({ text: "", at: 0 });
  return (letter: string): InitialsOption | undefined => {
    const now = performance.now();
    const text = now - typed.current.at > restartAfterMs ? letter : typed.current.text + letter;
    typed.current = { text, at: now };
    return options.find(({ initials }) => initials.some((keys) => keys.startsWith(text)));
  };
}

/** A short choice worked by arrows or by pinyin initials; read-only it is plain text. */
export function NativeSelect(props: NativeSelectProps) {
  if (!props.isReadOnly) return <Choice {...props} />;
  return (
    <span className="native-select-text" data-path={props.path}>
      {labelOf(props.options, props.value) || "—"}
    </span>
  );
}

function labelOf(options: readonly InitialsOption[], wanted: string | null): string {
  return options.find(({ value }) => value === wanted)?.label ?? "";
}

function Choice(props: NativeSelectProps) {
  const { options, value, proposal = null, onChange } = props;
  const byInitials = useInitials(options);
  function onKeyDown(event: KeyboardEvent): void {
    // Drawn at once: the form moves on with the same Enter, maybe to a field that opens only now.
    if (isPlainEnter(event) && value === null && proposal !== null)
      return flushSync(() => onChange(proposal));
    if (!/^[a-z]$/i.test(event.key) || event.ctrlKey || event.altKey) return;
    if (isForInputMethod(event)) return;
    const found = byInitials(event.key.toLowerCase());
    event.preventDefault();
    if (found) onChange(found.value);
  }

  return (
    <select
      className="native-select"
      data-path={props.path}
      data-empty={value === null}
      aria-label={props.label}
      value={value ?? ""}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">
        {proposal === null ? props.emptyLabel : `${labelOf(options, proposal)}（回车采用）`}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
