import { useId } from "react";
import "./choice-bar.css";

export interface ChoiceBarProps<V extends string> {
  /** Names the group for a screen reader. */
  readonly label: string;
  readonly options: Readonly<Record<V, string>>;
  readonly value: V | null;
  readonly onChange: (value: V) => void;
}

/** A few exclusive choices in a row, all of them in sight. */
export function ChoiceBar<V extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceBarProps<V>) {
  const name = useId();
  return (
    <div className="choice-bar" role="radiogroup" aria-label={label}>
      {(Object.keys(options) as V[]).map((option) => (
        <label key={option} className="choice-bar-option">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </div>
  );
}
