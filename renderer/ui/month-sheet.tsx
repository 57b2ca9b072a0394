import { useState } from "react";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { monthDays, shiftMonth } from "#renderer/ui/month-days.ts";
import { today } from "#renderer/ui/today.ts";
import "./month-sheet.css";

interface MonthSheetProps {
  readonly value: CalendarDate | null;
  readonly onPick: (day: CalendarDate) => void;
}

const steps = [
  { label: "上一年", months: -12 },
  { label: "上月", months: -1 },
  { label: "下月", months: 1 },
  { label: "下一年", months: 12 },
];

/** A month to look at and pick a day from; typing the date stays the quicker way. */
export function MonthSheet({ value, onPick }: MonthSheetProps) {
  const now = today();
  const [month, setMonth] = useState((value ?? now).slice(0, 7));
  return (
    <div className="month-sheet" role="dialog" aria-label="选择日期">
      <div className="month-sheet-head">
        <strong>{`${month.slice(0, 4)}年${Number(month.slice(5))}月`}</strong>
        {steps.map(({ label, months }) => (
          <button key={label} type="button" onClick={() => setMonth(shiftMonth(month, months))}>
            {label}
          </button>
        ))}
      </div>
      <div className="month-sheet-days">
        {["一", "二", "三", "四", "五", "六", "日"].map((name) => (
          <span key={name}>{name}</span>
        ))}
        {monthDays(month).map(({ day, number, isInMonth }) => (
          <button
            key={day}
            type="button"
            aria-label={day}
            aria-pressed={day === value}
            aria-current={day === now ? "date" : undefined}
            className={isInMonth ? "" : "month-sheet-other"}
            onClick={() => onPick(day)}
          >
            {number}
          </button>
        ))}
      </div>
      <button type="button" className="month-sheet-today" onClick={() => onPick(now)}>
        今天
      </button>
    </div>
  );
}
