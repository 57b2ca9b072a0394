import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListRow } from "#shared/records/record-routes.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { listColumns } from "#renderer/records/list-columns.tsx";
import { RecordRowMenu } from "#renderer/records/record-row-menu.tsx";
import { recordPath } from "#renderer/records/record-paths.ts";
import { SelectionBar } from "#renderer/records/selection-bar.tsx";
import type { useRecordList } from "#renderer/records/use-record-list.ts";
import { useRowActions } from "#renderer/records/use-row-actions.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { RecordTable } from "#renderer/ui/record-table.tsx";

interface ListRowsProps {
  readonly type: RecordType;
  readonly list: ReturnType<typeof useRecordList>;
  readonly isTrash: boolean;
  readonly onExport: (uids: readonly string[]) => void;
  readonly onForm: (uids: readonly string[]) => void;
}

/** Selected rows, and what is done with all of them at once. */
function useChosenRows(type: RecordType, rows: readonly ListRow[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const actions = useRowActions(type.name);
  const chosen = rows.filter((row) => selected.has(row.uid));
  const clear = () => setSelected(new Set());
  const run = (act: (rows: readonly ListRow[]) => Promise<void>) => void act(chosen).then(clear);
  return {
    selected,
    setSelected,
    clear,
    chosen,
    error: actions.error,
    isRunning: actions.isRunning,
    onTrash: () => run(actions.trash),
    onRestore: () => run(actions.restore),
  };
}

/** The table of a list, with what can be done to its rows. */
export function ListRows({ type, list, isTrash, onExport, onForm }: ListRowsProps) {
  const navigate = useNavigate();
  const columns = useMemo(() => listColumns(type), [type]);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { selected, setSelected, clear, chosen, error, ...actions } = useChosenRows(
    type,
    list.rows,
  );
  const total = list.totalCount ?? 0;
  useStatusCounts(chosen.length > 1 ? `共${total}条，已选${chosen.length}条` : `共${total}条`);
  const open = (row: ListRow) => void navigate(recordPath(type.name, row.uid));
  const shared = { ...actions, rows: chosen, isTrash, isKept: type.isRegister };
  return (
    <>
      <Failure error={error} />
      <RecordTable
        label={type.label}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.uid}
        hasMore={list.hasMore}
        onNeedMore={list.loadMore}
        totalCount={total}
        selected={selected}
        onSelect={setSelected}
        onOpen={open}
        onMenu={(_, at) => setMenu(at)}
      />
      <SelectionBar
        {...shared}
        onExport={() => onExport(chosen.map(({ uid }) => uid))}
        onForm={() => onForm(chosen.map(({ uid }) => uid))}
        onClear={clear}
      />
      {menu && chosen.length > 0 && (
        <RecordRowMenu {...shared} at={menu} onOpen={open} onClose={() => setMenu(null)} />
      )}
    </>
  );
}
