import { useSearchParams } from "react-router";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { isFilter, type ScheduleFilter } from "#renderer/modules/plans/schedule-choices.ts";
import { today } from "#renderer/ui/today.ts";

const yearPattern = /^20\d\d$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What the address says of the table: its year, the month whose progress is shown, the filter. */
export function useSchedulePlace() {
  const [params, setParams] = useSearchParams();
  const thisMonth = today().slice(0, 7);
  const givenYear = params.get("year") ?? "";
  const year = yearPattern.test(givenYear) ? Number(givenYear) : Number(thisMonth.slice(0, 4));
  const givenMonth = params.get("month") ?? "";
  const usual = thisMonth.startsWith(String(year)) ? thisMonth : `${year}-12`;
  const month = monthPattern.test(givenMonth) ? givenMonth : usual;
  const givenFilter = params.get("filter");
  const filter: ScheduleFilter = isFilter(givenFilter) ? givenFilter : "all";
  const change = (next: Readonly<Record<string, string>>) =>
    setParams({ year: String(year), month, filter, ...next }, { replace: true });
  return { year, month, filter, change };
}

/** The table itself. */
export function useSchedule(year: number, month: string) {
  return useRouteQuery("plans.schedule", { year, month }, { keepsPrevious: true });
}
