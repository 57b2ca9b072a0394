import { Input } from "antd";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { Popup } from "#renderer/ui/popup.tsx";
import "./combo-box.css";

/** One line a combo box offers. */
export interface ComboOption {
  readonly key: string;
  readonly label: ReactNode;
  readonly pick: () => void;
}

interface ComboBoxProps {
  readonly path?: string;
  readonly label: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** Asked for once the input method is done with the text. */
  readonly options: readonly ComboOption[];
  readonly emptyText: string;
  readonly isReadOnly?: boolean;
  readonly isWrong?: boolean;
  readonly placeholder?: string;
  readonly suffix?: ReactNode;
  readonly onLeave?: () => void;
  /** Enter with nothing to pick. */
  readonly onPlainEnter?: () => void;
}

/** A text box with a list below that is worked by arrows and Enter alone. */
export function ComboBox(props: ComboBoxProps) {
  const { options } = props;
  const anchor = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const current = Math.min(active, options.length - 1);

  function pick(option: ComboOption | undefined): void {
    option?.pick();
    setOpen(false);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isForInputMethod(event) || props.isReadOnly) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && !event.altKey) {
      setActive(isOpen ? (current + step + options.length) % Math.max(options.length, 1) : 0);
      setOpen(true);
    } else if (event.key === "Enter" && isOpen && options.length > 0) pick(options[current]);
    else if (event.key === "Enter" && props.onPlainEnter) props.onPlainEnter();
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const isListShown = isOpen && props.text.trim() !== "" && !props.isReadOnly;
  return (
    <div ref={anchor} className="combo-box">
      <Input
        data-path={props.path}
        role="combobox"
        aria-label={props.label}
        aria-expanded={isListShown}
        aria-controls={listId}
        aria-activedescendant={isListShown && current >= 0 ? `${listId}-${current}` : undefined}
        autoComplete="off"
        value={props.text}
        readOnly={props.isReadOnly ?? false}
        status={props.isWrong ? "error" : ""}
        placeholder={props.isReadOnly ? "" : (props.placeholder ?? "")}
        suffix={props.suffix}
        onChange={(event) => {
          props.onTextChange(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          props.onLeave?.();
        }}
      />
      {isListShown && (
        <Popup anchor={anchor} onClose={() => setOpen(false)} isWide>
          <ComboList
            id={listId}
            options={options}
            active={current}
            emptyText={props.emptyText}
            onPick={pick}
          />
        </Popup>
      )}
    </div>
  );
}

interface ComboListProps {
  readonly id: string;
  readonly options: readonly ComboOption[];
  readonly active: number;
  readonly emptyText: string;
  readonly onPick: (option: ComboOption) => void;
}

function ComboList({ id, options, active, emptyText, onPick }: ComboListProps) {
  if (options.length === 0) return <div className="combo-box-empty">{emptyText}</div>;
  return (
    <ul className="combo-box-list" role="listbox" id={id}>
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          ref={(item) => {
            if (index === active) item?.scrollIntoView({ block: "nearest" });
          }}
          onClick={() => onPick(option)}
        >
          {option.label}
        </li>
      ))}
    </ul>
  );
}
