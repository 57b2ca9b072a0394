import { useState } from "react";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { monthDays, shiftMonth } from "#renderer/ui/month-days.ts";
import "./month-sheet.css";

interface MonthSheetProps {
  readonly value: CalendarDate | null;
  readonly today: CalendarDate;
  readonly onPick: (day: CalendarDate) => void;
}

/** A month to look at and pick a day from; typing the date stays the quicker way. */
export function MonthSheet({ value, today, onPick }: MonthSheetProps) {
  const [month, setMonth] = useState((value ?? today).slice(0, 7));
  return (
    <div className="month-sheet" role="dialog" aria-label="选择日期">
      <div className="month-sheet-head">
        <button type="button" onClick={() => setMonth(shiftMonth(month, -12))}>
          上一年
        </button>
        <button type="button" onClick={() => setMonth(shiftMonth(month, -1))}>
          上月
        </button>
        <strong>{`${month.slice(0, 4)}年${Number(month.slice(5))}月`}</strong>
        <button type="button" onClick={() => setMonth(shiftMonth(month, 1))}>
          下月
        </button>
        <button type="button" onClick={() => setMonth(shiftMonth(month, 12))}>
          下一年
        </button>
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
            aria-current={day === today ? "date" : undefined}
            className={isInMonth ? "" : "month-sheet-other"}
            onClick={() => onPick(day)}
          >
            {number}
          </button>
        ))}
      </div>
      <button type="button" className="month-sheet-today" onClick={() => onPick(today)}>
        今天
      </button>
    </div>
  );
}
