import { DateField } from "#renderer/ui/date-field.tsx";

interface DayLineProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly onUnreadable: (message: string | null) => void;
}

/** A labelled day in a dialog. */
export function DayLine({ label, value, onChange, onUnreadable }: DayLineProps) {
  return (
    <div className="month-dialog-day">
      <span>{label}</span>
      <DateField
        path="day"
        label={label}
        value={value}
        onChange={onChange}
        onUnreadable={(_, message) => onUnreadable(message)}
        isReadOnly={false}
        isWrong={false}
      />
    </div>
  );
}
