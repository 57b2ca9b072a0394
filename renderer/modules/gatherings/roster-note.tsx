import type { RecordView } from "#shared/records/record-routes.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface RosterNoteProps {
  readonly record: RecordView;
  readonly onRefresh: () => Promise<void>;
}

const shownAtOnce = 3;

/** Where the stored list differs from the roster of its day, and a way to take the roster's facts over. */
export function RosterNote({ record, onRefresh }: RosterNoteProps) {
  const { data } = useRouteQuery("gatherings.rosterDifferences", { uid: record.uid });
  const differences = data?.differences ?? [];
  if (differences.length === 0) return null;
  const words = differences.slice(0, shownAtOnce).join("；");
  const more = differences.length > shownAtOnce ? `等${differences.length}处` : "";
  return (
    <div className="roster-note" role="note">
      <span title={differences.join("；")}>{`与当日名册不同：${words}${more}。`}</span>
      <Button kind="quiet" onClick={() => void onRefresh()}>
        按名册更新
      </Button>
    </div>
  );
}
