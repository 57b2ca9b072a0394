import { useRef, useState, type KeyboardEvent } from "react";
import { parseTypedDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { MonthSheet } from "#renderer/ui/month-sheet.tsx";
import { Popup } from "#renderer/ui/popup.tsx";
import { today } from "#renderer/ui/today.ts";
import { TypedInput } from "#renderer/ui/typed-input.tsx";
import "./date-field.css";

function CalendarButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" className="date-field-button" tabIndex={-1} onClick={onClick}>
      日历
    </button>
  );
}

/** A day, typed as clerks type it; the calendar is only a help. */
export function DateField(
  props: FieldControlProps<string | null> & { readonly placeholder?: string },
) {
  const anchor = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  function openByKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "ArrowDown" && event.altKey) setOpen(true);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else if (event.key === ";" && event.ctrlKey) pick(today());
    else return;
    event.preventDefault();
  }

  function pick(day: CalendarDate): void {
    props.onUnreadable(props.path, null);
    props.onChange(day);
    setOpen(false);
  }

  return (
    <div ref={anchor} className="date-field">
      <TypedInput<string>
        {...props}
        parse={(text) => parseTypedDate(text, today())}
        format={(day) => day}
        hint="这不是有效的日期，可按 20261122、11.22 或 2026年11月22日 填写"
        placeholder={props.placeholder ?? "如 20261122 或 11.22"}
        onKeyDown={openByKey}
        unit={props.isReadOnly ? null : <CalendarButton onClick={() => setOpen(!isOpen)} />}
      />
      {isOpen && (
        <Popup anchor={anchor} onClose={() => setOpen(false)}>
          <MonthSheet value={props.value as CalendarDate | null} onPick={pick} />
        </Popup>
      )}
    </div>
  );
}
