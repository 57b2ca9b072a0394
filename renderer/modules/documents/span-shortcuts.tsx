import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { today } from "#renderer/ui/today.ts";

interface Span {
  readonly fromOn: string;
  readonly untilOn: string;
}

/** From the first of one month to the last of another; months count on from January of the year as 1. */
function months(year: number, first: number, last: number): Span {
  const day = (month: number) =>
    `${year + Math.floor((month - 1) / 12)}-${String(((month + 11) % 12) + 1).padStart(2, "0")}-01`;
  const until = shiftDays(day(last + 1) as CalendarDate, -1) ?? day(last);
  return { fromOn: day(first), untilOn: until };
}

/** The periods that clerks report on, seen from a day. */
function shortcutsOn(day: string): Readonly<Record<string, Span>> {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  return {
    本月: months(year, month, month),
    上月: month === 1 ? months(year - 1, 12, 12) : months(year, month - 1, month - 1),
    本季: months(year, quarter, quarter + 2),
    上半年: months(year, 1, 6),
    下半年: months(year, 7, 12),
    本年: months(year, 1, 12),
    上年: months(year - 1, 1, 12),
  };
}

/** Fills in both days of a period at once; any other is typed. */
export function SpanShortcuts({ onChoose }: { readonly onChoose: (span: Span) => void }) {
  return (
    <div className="span-shortcuts" role="group" aria-label="常用的起止日期">
      {Object.entries(shortcutsOn(today())).map(([label, span]) => (
        <Button key={label} onClick={() => onChoose(span)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
