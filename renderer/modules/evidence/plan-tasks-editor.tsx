import { useState } from "react";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { ArrangeMenu } from "#renderer/modules/evidence/arrange-menu.tsx";
import { sourceOfPlanTask } from "#renderer/modules/evidence/link-source.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";
import "./links-panel.css";

/** How many records came of each row that is linked from, by the row's uid; those in the trash do not count. */
function useArrangedCounts(planUid: string | undefined): ReadonlyMap<string, number> {
  const { data } = useRouteQuery(
    "links.of",
    { recordType: "annualPlan", uid: planUid ?? "" },
    { enabled: planUid !== undefined, keepsPrevious: true },
  );
  const counts = new Map<string, number>();
  for (const { ownRow, isTrashed } of data?.results ?? [])
    if (ownRow && !isTrashed) counts.set(ownRow.uid, (counts.get(ownRow.uid) ?? 0) + 1);
  return counts;
}

/** The uid under which a row is stored; null for one that was not saved yet. */
function storedUid({ values }: RecordView, row: AnyValues): string | null {
  const rows = values["tasks"] as readonly AnyValues[];
  const uid = row["uid"];
  return typeof uid === "string" && rows.some((one) => one["uid"] === uid) ? uid : null;
}

/** 重点任务 of a plan: each saved one can be arranged from its own line, after 定稿 too. */
export function PlanTasksEditor(props: FieldEditorProps) {
  const { field, record } = props;
  const counts = useArrangedCounts(record?.uid);
  if (field.kind !== "rows") return null;
  const aside = (row: AnyValues) => {
    const rowUid = record && storedUid(record, row);
    return record && rowUid ? (
      <TaskAside plan={record} task={row} rowUid={rowUid} count={counts.get(rowUid) ?? 0} />
    ) : null;
  };
  return <RowsEditor {...props} field={field} rowAside={aside} />;
}

interface TaskAsideProps {
  readonly plan: RecordView;
  readonly task: AnyValues;
  readonly rowUid: string;
  readonly count: number;
}

function TaskAside({ plan, task, rowUid, count }: TaskAsideProps) {
  const [isOpen, setOpen] = useState(false);
  const source = sourceOfPlanTask(plan, task, rowUid);
  return (
    <>
      {plan.trashedAt === null && (
        <ArrangeMenu
          title={`从“${source.title}”安排`}
          find={() => source}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
      )}
      {count > 0 && <span className="arranged-count">{`已安排 ${count}`}</span>}
    </>
  );
}
