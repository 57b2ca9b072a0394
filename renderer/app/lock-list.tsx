import { useId, useRef, type KeyboardEvent } from "react";
import type { OperatorChoice } from "#shared/modules/operators/operators-contract.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { findChoice } from "./find-choice.ts";

interface LockListProps {
  readonly choices: readonly OperatorChoice[];
  readonly chosenUid: string | null;
  readonly onChoose: (choice: OperatorChoice) => void;
  readonly onDigit: (digit: string) => void;
  readonly onEnter: () => void;
}

/** Letters that follow each other so soon are one word. */
const wordMs = 1_000;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What was typed of a name so far. */
function useTypedName() {
  const typed = useRef({ text: "", at: 0 });
  return (letter: string, at: number): string => {
    const { text, at: lastAt } = typed.current;
    typed.current = { text: at - lastAt < wordMs ? text + letter : letter, at };
    return typed.current.text;
  };
}

function useListKeys(props: LockListProps) {
  const { choices, chosenUid } = props;
  const typedName = useTypedName();
  const at = choices.findIndex(({ uid }) => uid === chosenUid);
  const pick = (index: number): void => {
    const choice = choices[index];
    if (choice) props.onChoose(choice);
  };
  return (event: KeyboardEvent): void => {
    if (isForInputMethod(event) || event.ctrlKey || event.altKey) return;
    const { key } = event;
    const step = steps[key];
    if (step !== undefined) pick(Math.max(0, Math.min(at + step, choices.length - 1)));
    else if (key === "Enter") props.onEnter();
    else if (/^[0-9]$/.test(key)) props.onDigit(key);
    else if (/^\p{L}$/u.test(key)) pick(findChoice(choices, typedName(key, event.timeStamp)));
    else return;
    event.preventDefault();
  };
}

/** The names to choose from: arrows, or the first letters of a name in pinyin. */
export function LockList(props: LockListProps) {
  const { choices, chosenUid, onChoose } = props;
  const onKeyDown = useListKeys(props);
  const listId = useId();
  return (
    <ul
      className="lock-list"
      role="listbox"
      aria-label="经办人"
      aria-activedescendant={chosenUid === null ? undefined : `${listId}-${chosenUid}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {choices.map((choice) => (
        <li
          key={choice.uid}
          id={`${listId}-${choice.uid}`}
          role="option"
          aria-selected={choice.uid === chosenUid}
          ref={(item) => {
            if (choice.uid === chosenUid) item?.scrollIntoView({ block: "nearest" });
          }}
          onClick={() => onChoose(choice)}
        >
          <span>{choice.name}</span>
          <span className="lock-list-note">{choice.unit}</span>
          <span className="lock-list-note">{choice.hasPin ? "要输口令" : ""}</span>
        </li>
      ))}
    </ul>
  );
}
