import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListRow } from "#shared/records/record-routes.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { EmptyList } from "#renderer/records/empty-list.tsx";
import { ImportDialog } from "#renderer/records/import-dialog.tsx";
import { listColumns } from "#renderer/records/list-columns.tsx";
import { ListFilters, type ListFilter } from "#renderer/records/list-filters.tsx";
import { listSentence } from "#renderer/records/list-sentence.ts";
import { RecordRowMenu } from "#renderer/records/record-row-menu.tsx";
import { newRecordPath, recordPath } from "#renderer/records/record-paths.ts";
import { SelectionBar } from "#renderer/records/selection-bar.tsx";
import { useExportSheet } from "#renderer/records/use-export-sheet.ts";
import { useRecordList } from "#renderer/records/use-record-list.ts";
import { useRowActions } from "#renderer/records/use-row-actions.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";
import "./record-list-page.css";

/** The list of any record type. */
export function RecordListPage({ recordType }: { readonly recordType: string }) {
  const type = recordTypeOf(recordType);
  const navigate = useNavigate();
  const [filter, setFilter] = useState<ListFilter>(() => startFilter(type));
  const [isImporting, setImporting] = useState(false);
  const sheet = useExportSheet(type);
  const list = useFilteredList(type, filter);
  const create = () => void navigate(newRecordPath(type.name));
  const isUntouched = filter.search === "" && filter.filterValue === null && !filter.isTrash;
  return (
    <Page
      isFilling
      title={pageTitle(type)}
      sentence={listSentence(type, filter, list.totalCount)}
      actions={
        type.singleton ? null : (
          <>
            <Button kind="primary" onClick={create}>{`新建${type.label}`}</Button>
            <Button onClick={() => setImporting(true)}>从 Excel 导入</Button>
            <Button
              disabled={sheet.isRunning || !list.totalCount}
              onClick={() => void sheet.run(filter.view, filter.filterValue)}
            >
              {sheet.isRunning ? "正在导出" : "导出 Excel"}
            </Button>
          </>
        )
      }
    >
      <Failure error={sheet.error} />
      {sheet.sentence && <p role="status">{sheet.sentence}</p>}
      <ListFilters type={type} filter={filter} onChange={setFilter} />
      <Failure error={list.error}>
        <Button onClick={list.refetch}>重新读取</Button>
      </Failure>
      {list.isLoading && <Skeleton lineCount={8} label="正在读取列表" />}
      {list.totalCount === 0 && (
        <EmptyList
          type={type}
          isUntouched={isUntouched}
          isTrash={filter.isTrash}
          onCreate={create}
          onImport={() => setImporting(true)}
        />
      )}
      {list.totalCount ? <Rows type={type} list={list} isTrash={filter.isTrash} /> : null}
      {isImporting && <ImportDialog type={type} onClose={() => setImporting(false)} />}
    </Page>
  );
}

function startFilter(type: RecordType): ListFilter {
  const view = Object.keys(type.views)[0] ?? "all";
  return { view, filterValue: null, filterTitle: "", search: "", isTrash: false };
}

function pageTitle(type: RecordType): string {
  return type.place.split("/").at(-1) ?? type.label;
}

function useFilteredList(type: RecordType, filter: ListFilter) {
  const search = useSettled(filter.search.trim(), 150);
  return useRecordList(type.name, {
    view: filter.view,
    filterValue: filter.filterValue,
    ...(search === "" ? {} : { search }),
    ...(filter.isTrash ? { trashed: true } : {}),
  });
}

interface RowsProps {
  readonly type: RecordType;
  readonly list: ReturnType<typeof useRecordList>;
  readonly isTrash: boolean;
}

function Rows({ type, list, isTrash }: RowsProps) {
  const navigate = useNavigate();
  const columns = useMemo(() => listColumns(type), [type]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const actions = useRowActions(type.name);
  const chosen = list.rows.filter((row) => selected.has(row.uid));
  const total = list.totalCount ?? 0;
  useStatusCounts(chosen.length > 1 ? `共${total}条，已选${chosen.length}条` : `共${total}条`);
  const open = (row: ListRow) => void navigate(recordPath(type.name, row.uid));
  const run = async (act: (rows: readonly ListRow[]) => Promise<void>) => {
    await act(chosen);
    setSelected(new Set());
  };
  return (
    <>
      <Failure error={actions.error} />
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
        rows={chosen}
        isTrash={isTrash}
        isRunning={actions.isRunning}
        onTrash={() => void run(actions.trash)}
        onRestore={() => void run(actions.restore)}
        onClear={() => setSelected(new Set())}
      />
      {menu && chosen.length > 0 && (
        <RecordRowMenu
          at={menu}
          rows={chosen}
          isTrash={isTrash}
          onOpen={open}
          onTrash={() => void run(actions.trash)}
          onRestore={() => void run(actions.restore)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}
