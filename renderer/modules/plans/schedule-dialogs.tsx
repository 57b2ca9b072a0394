import { useState } from "react";
import { parseTypedDate } from "#shared/kernel/calendar-date.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { today } from "#renderer/ui/today.ts";

interface DayDialogProps {
  readonly title: string;
  readonly label: string;
  readonly note: string;
  readonly start: string;
  readonly actions: readonly {
    readonly label: string;
    /** Answers why it was refused; null where it is done. */
    readonly act: (day: string) => Promise<AppErrorValue | null>;
  }[];
  readonly onClose: () => void;
}

/** Asks for a day and what to do with it: 销号, 定表. */
export function DayDialog({ title, label, note, start, actions, onClose }: DayDialogProps) {
  const [text, setText] = useState(start);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const day = parseTypedDate(text, today());
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={actions.map(({ label: words, act }, at) => (
        <Button
          key={words}
          kind={at === 0 ? "primary" : "normal"}
          disabled={day === null}
          onClick={() => {
            if (day !== null)
              void act(day).then((refused) => {
                setError(refused);
                if (refused === null) onClose();
              });
          }}
        >
          {words}
        </Button>
      ))}
    >
      <Failure error={error} />
      <TextField
        label={label}
        value={text}
        onChange={setText}
        isRequired
        problem={day === null ? "请填日期，如2026-09-30、9月30日" : undefined}
      />
      <p>{note}</p>
    </Dialog>
  );
}
