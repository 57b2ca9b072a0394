import { TextField } from "#renderer/ui/plain/text-field.tsx";

/** A PIN as it is typed, twice. */
export interface TypedPin {
  readonly pin: string;
  readonly again: string;
}

export const noPin: TypedPin = { pin: "", again: "" };

/** What is wrong with a typed PIN in words; null when it can be used. None at all is right. */
export function pinProblem({ pin, again }: TypedPin): string | null {
  if (pin === "" && again === "") return null;
  if (!/^[0-9]{4,12}$/.test(pin)) return "口令应为4至12位数字";
  return pin === again ? null : "两次输入的口令不一样，请重新输入";
}

interface PinFieldsProps {
  readonly value: TypedPin;
  readonly problem: string | null;
  readonly help: string;
  readonly onChange: (value: TypedPin) => void;
}

/** Two boxes for a new PIN; what is no digit is not taken. */
export function PinFields({ value, problem, help, onChange }: PinFieldsProps) {
  const digits = (text: string) => text.replace(/[^0-9]/g, "");
  return (
    <div className="operators-pins">
      <TextField
        label="新口令"
        value={value.pin}
        maxLength={12}
        isPin
        help={help}
        problem={problem ?? undefined}
        onChange={(pin) => onChange({ ...value, pin: digits(pin) })}
      />
      <TextField
        label="再输一次"
        value={value.again}
        maxLength={12}
        isPin
        onChange={(again) => onChange({ ...value, again: digits(again) })}
      />
    </div>
  );
}
