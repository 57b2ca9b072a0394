import { actionItemStates } from "#shared/modules/gatherings/action-items-field.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { isOverdue } from "#renderer/modules/gatherings/action-item-words.ts";
import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import { partIndexOf } from "#renderer/modules/gatherings/part-moves.ts";
import { ReportLine } from "#renderer/modules/gatherings/report-line.tsx";
import type { ActionItemRow } from "#renderer/modules/gatherings/use-action-items.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import { today } from "#renderer/ui/today.ts";

interface FinalItemLineProps {
  readonly row: ActionItemRow;
  readonly index: number;
  readonly parts: readonly Part[];
  readonly record: RecordView | null;
}

/** One 议定事项 of a final record: only how it is getting on can still be written down. */
export function FinalItemLine({ row, index, parts, record }: FinalItemLineProps) {
  const part = parts[partIndexOf(row)];
  return (
    <div className="action-item" role="group" aria-label={`议定事项${index + 1}`}>
      <div className="action-item-line" data-parts={parts.length > 1}>
        <span className="row-number">{index + 1}</span>
        <span className="action-item-text">{row.content}</span>
        <span className="person-name">{row.owner?.name}</span>
        <span>{row.dueOn}</span>
        <State row={row} />
        {parts.length > 1 && <span>{part && partLabel(part)}</span>}
      </div>
      {record?.trashedAt === null && <Report row={row} record={record} />}
    </div>
  );
}

function State({ row }: { readonly row: ActionItemRow }) {
  const state = row.state ?? "open";
  const isLate = isOverdue({ state, dueOn: row.dueOn }, today());
  return (
    <span>
      {actionItemStates[state]}
      {isLate && <StatusText tone="overdue">已逾期</StatusText>}
    </span>
  );
}

interface ReportProps {
  readonly row: ActionItemRow;
  readonly record: RecordView;
}

function Report({ row, record }: ReportProps) {
  if (row.uid === null) return null;
  return (
    <div className="item-progress">
      <ReportLine
        name={row.content ?? ""}
        item={{
          uid: row.uid,
          gatheringUid: record.uid,
          gatheringRevision: record.revision,
          state: row.state ?? "open",
          doneOn: row.doneOn,
          result: row.result,
        }}
      />
    </div>
  );
}
