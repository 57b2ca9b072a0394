import { useRef, useState, type KeyboardEvent } from "react";
import { calendarDateAt, parseTypedDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { MonthSheet } from "#renderer/ui/month-sheet.tsx";
import { Popup } from "#renderer/ui/popup.tsx";
import { TypedInput } from "#renderer/ui/typed-input.tsx";

/** A day, typed as clerks type it; the calendar is only a help. */
export function DateField(props: FieldControlProps<string | null>) {
  const anchor = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const today = calendarDateAt(Date.now());

  function openByKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "ArrowDown" && event.altKey) setOpen(true);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else if (event.key === ";" && event.ctrlKey) props.onChange(today);
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
        parse={(text) => parseTypedDate(text, today)}
        format={(day) => day}
        hint="这不是有效的日期，可按 20261122、11.22 或 2026年11月22日 填写"
        placeholder="如 20261122 或 11.22"
        onKeyDown={openByKey}
        unit={
          props.isReadOnly ? null : (
            <button
              type="button"
              className="date-field-button"
              tabIndex={-1}
              onClick={() => setOpen(!isOpen)}
            >
              日历
            </button>
          )
        }
      />
      {isOpen && (
        <Popup anchor={anchor} onClose={() => setOpen(false)}>
          <MonthSheet value={props.value as CalendarDate | null} today={today} onPick={pick} />
        </Popup>
      )}
    </div>
  );
}
