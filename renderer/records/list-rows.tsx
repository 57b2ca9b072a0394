import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListRow } from "#shared/records/record-routes.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { listColumns } from "#renderer/records/list-columns.tsx";
import type { ListPageParts } from "#renderer/records/list-page-parts.ts";
import { useBatch } from "#renderer/records/use-batch.ts";
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
  readonly parts: ListPageParts;
  readonly onExport: (uids: readonly string[]) => void;
  readonly onForm: (uids: readonly string[]) => void;
}

interface BatchProps extends Pick<ListRowsProps, "type" | "parts"> {
  readonly batch: ReturnType<typeof useBatch>;
}

function Batch({ type, parts, batch }: BatchProps) {
  if (!batch.uids) return null;
  const Dialog = parts.batchDialog;
  return (
    <Dialog
      recordType={type.name}
      recordUids={batch.uids}
      start={batch.start}
      onClose={batch.close}
      onOpen={batch.open}
    />
  );
}

/** Selected rows, and what is done with all of them at once. */
function useChosenRows(type: RecordType, { rows, loadAll }: ListRowsProps["list"]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const actions = useRowActions(type.name);
  const chosen = rows.filter((row) => selected.has(row.uid));
  const clear = () => setSelected(new Set());
  const run = (act: (rows: readonly ListRow[]) => Promise<void>) => void act(chosen).then(clear);
  return {
    selected,
    setSelected,
    tools: {
      isRunning: actions.isRunning,
      onTrash: () => run(actions.trash),
      onRestore: () => run(actions.restore),
      rows: chosen,
    },
    selectAll: () => void loadAll().then((all) => setSelected(new Set(all.map(({ uid }) => uid)))),
    clear,
    chosen,
    error: actions.error,
  };
}

/** What the table shows of a list, and how it gets more. */
function pagesOf({ rows, hasMore, loadMore, totalCount }: ListRowsProps["list"]) {
  return { rows, hasMore, onNeedMore: loadMore, totalCount: totalCount ?? 0 };
}

/** The table of a list, with what can be done to its rows. */
export function ListRows({ type, list, isTrash, parts, onExport, onForm }: ListRowsProps) {
  const navigate = useNavigate();
  const columns = useMemo(() => listColumns(type), [type]);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const chosenRows = useChosenRows(type, list);
  const { selected, setSelected, clear, chosen, error } = chosenRows;
  const total = list.totalCount ?? 0;
  useStatusCounts(chosen.length > 1 ? `共${total}条，已选${chosen.length}条` : `共${total}条`);
  const open = (row: ListRow) => void navigate(recordPath(type.name, row.uid));
  const batch = useBatch(type);
  const uids = chosen.map(({ uid }) => uid);
  const shared = { ...chosenRows.tools, isTrash, isKept: type.isRegister };
  return (
    <>
      <Failure error={error} />
      <RecordTable
        label={type.label}
        {...{ columns, selected }}
        {...pagesOf(list)}
        rowKey={(row) => row.uid}
        onSelect={setSelected}
        onOpen={open}
        onMenu={(_, at) => setMenu(at)}
      />
      <SelectionBar
        {...shared}
        totalCount={total}
        onExport={() => onExport(uids)}
        onForm={() => onForm(uids)}
        onGenerate={type.documents.length > 0 ? () => batch.begin(uids) : null}
        onSelectAll={chosenRows.selectAll}
        onClear={clear}
      />
      <Batch type={type} parts={parts} batch={batch} />
      {menu && chosen.length > 0 && (
        <RecordRowMenu {...shared} at={menu} onOpen={open} onClose={() => setMenu(null)} />
      )}
    </>
  );
}
