import { useState } from "react";
import { dutyStates, type DutyState } from "#shared/modules/cadence/judge-duties.ts";
import type { YearStrip } from "#shared/modules/home/year-strip.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StripDetail } from "./strip-detail.tsx";
import { StripGrid } from "./strip-grid.tsx";
import { stripMarks } from "./strip-marks.ts";
import type { StripPlace } from "./strip-move.ts";
import "./year-strip-panel.css";

function Legend() {
  return (
    <span className="year-strip-legend">
      {(Object.keys(dutyStates) as DutyState[]).map((state) => (
        <span key={state} data-state={state}>{`${stripMarks[state]} ${dutyStates[state]}`}</span>
      ))}
    </span>
  );
}

interface YearSwitchProps {
  readonly strip: YearStrip;
  readonly thisYear: number;
  readonly onChange: (year: number) => void;
}

function YearSwitch({ strip, thisYear, onChange }: YearSwitchProps) {
  const { year, firstYear, carriedOverCount } = strip;
  const note = carriedOverCount === 0 ? "" : `（含跨年未结${carriedOverCount}项）`;
  return (
    <span className="year-strip-years">
      {year > (firstYear ?? year) ? (
        <Button kind="quiet" onClick={() => onChange(year - 1)}>{`看${year - 1}年`}</Button>
      ) : null}
      <span>{`${year}年${note}`}</span>
      {year < thisYear ? (
        <Button kind="quiet" onClick={() => onChange(year + 1)}>{`看${year + 1}年`}</Button>
      ) : null}
    </span>
  );
}

interface YearStripPanelProps {
  /** The strip of this year, which came with the page. */
  readonly strip: YearStrip;
  readonly today: string;
}

/** Begins on the month that is now, in the first row that has it. */
function placeAt(strip: YearStrip, today: string): StripPlace {
  const month = Number(today.slice(5, 7));
  const at = strip.rows[0]?.cells.findIndex(({ lastMonth }) => lastMonth >= month) ?? 0;
  return { row: 0, cell: Math.max(0, at) };
}

/** 年度一览: months across, kinds down; signs with text on focus. */
export function YearStripPanel({ strip: thisStrip, today }: YearStripPanelProps) {
  const thisYear = thisStrip.year;
  const [year, setYear] = useState(thisYear);
  const [place, setPlace] = useState(() => placeAt(thisStrip, today));
  const other = useRouteQuery(
    "home.year",
    { year },
    { enabled: year !== thisYear, keepsPrevious: true },
  );
  const strip = year === thisYear ? thisStrip : (other.data ?? thisStrip);
  const row = strip.rows[place.row];
  const cell = row?.cells[place.cell];
  return (
    <Panel
      title="年度一览"
      note={<YearSwitch strip={strip} thisYear={thisYear} onChange={setYear} />}
    >
      {row && cell ? <StripDetail row={row} cell={cell} today={today} /> : null}
      <StripGrid rows={strip.rows} place={place} onReach={setPlace} />
      <Legend />
    </Panel>
  );
}
