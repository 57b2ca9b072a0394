import { Input } from "antd";
import { useId, useRef, type ReactNode } from "react";
import { Popup } from "#renderer/ui/popup.tsx";
import { useComboKeys } from "#renderer/ui/use-combo-keys.ts";
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
}

/** A text box with a list below that is worked by arrows and Enter alone. */
export function ComboBox(props: ComboBoxProps) {
  const { options, isReadOnly = false } = props;
  const anchor = useRef<HTMLDivElement>(null);
  const listId = useId();
  const keys = useComboKeys(options);
  const isListShown = keys.isOpen && props.text.trim() !== "" && !isReadOnly;
  const leave = () => {
    keys.close();
    props.onLeave?.();
  };
  return (
    <div ref={anchor} className="combo-box">
      <Input
        data-path={props.path}
        role="combobox"
        aria-label={props.label}
        aria-expanded={isListShown}
        aria-controls={listId}
        aria-activedescendant={isListShown ? `${listId}-${keys.current}` : undefined}
        autoComplete="off"
        value={props.text}
        readOnly={isReadOnly}
        status={props.isWrong ? "error" : ""}
        placeholder={isReadOnly ? "" : props.placeholder}
        suffix={props.suffix}
        onChange={(event) => {
          props.onTextChange(event.target.value);
          keys.show();
        }}
        onKeyDown={isReadOnly ? undefined : keys.onKeyDown}
        onBlur={leave}
      />
      {isListShown && (
        <Popup anchor={anchor} onClose={keys.close} isWide>
          <ComboList {...props} id={listId} active={keys.current} onPick={keys.pick} />
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
