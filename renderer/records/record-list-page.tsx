import { useState } from "react";
import { useNavigate } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { EmptyList } from "#renderer/records/empty-list.tsx";
import { ImportDialog } from "#renderer/records/import-dialog.tsx";
import { ListFilters, type ListFilter } from "#renderer/records/list-filters.tsx";
import { ListRows } from "#renderer/records/list-rows.tsx";
import { listSentence } from "#renderer/records/list-sentence.ts";
import { newRecordPath } from "#renderer/records/record-paths.ts";
import { useExportSheet } from "#renderer/records/use-export-sheet.ts";
import { PrintDialog } from "#renderer/records/print/print-dialog.tsx";
import { usePrintList } from "#renderer/records/use-print-list.ts";
import { useRecordList } from "#renderer/records/use-record-list.ts";
import { useShownType } from "#renderer/records/use-shown-type.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";
import "./record-list-page.css";

/** The two ways to new records: one form, or a whole sheet. */
function useNewRecords(type: RecordType) {
  const navigate = useNavigate();
  const [isImporting, setImporting] = useState(false);
  const actions = {
    onCreate: () => void navigate(newRecordPath(type.name)),
    onImport: () => setImporting(true),
  };
  return { actions, onImportClose: isImporting ? () => setImporting(false) : null };
}

/** The list of any record type. */
export function RecordListPage({ recordType }: { readonly recordType: string }) {
  const type = useShownType(recordTypeOf(recordType));
  const [filter, setFilter] = useState<ListFilter>(() => startFilter(type));
  const { actions, onImportClose } = useNewRecords(type);
  const sheet = useExportSheet(type);
  const paper = usePrintList(type);
  const shown = useShown(filter);
  const list = useRecordList(type.name, shown);
  const words = listSentence(type, filter, list.totalCount);
  return (
    <Page
      isFilling
      title={type.place.split("/").at(-1) ?? type.label}
      sentence={words}
      actions={
        <ListActions
          {...{ type, ...actions }}
          canExport={!sheet.isRunning && Boolean(list.totalCount)}
          onExport={() => void sheet.run(shown)}
          onPrint={() => void paper.open(shown, words)}
        />
      }
    >
      <Failure error={sheet.error ?? paper.error} />
      {sheet.sentence && <p role="status">{sheet.sentence}</p>}
      <ListFilters type={type} filter={filter} onChange={setFilter} />
      <ListBody
        {...{ type, list, filter, ...actions }}
        onExport={(uids) => void sheet.run({ ...shown, uids })}
      />
      <Dialogs {...{ type, paper, onImportClose }} />
    </Page>
  );
}

interface DialogsProps {
  readonly type: RecordType;
  readonly paper: ReturnType<typeof usePrintList>;
  /** Closes the import; null where none is open. */
  readonly onImportClose: (() => void) | null;
}

function Dialogs({ type, paper, onImportClose }: DialogsProps) {
  return (
    <>
      {paper.sheet && <PrintDialog sheet={paper.sheet} onClose={paper.close} />}
      {onImportClose && <ImportDialog type={type} onClose={onImportClose} />}
    </>
  );
}

interface ListBodyProps {
  readonly type: RecordType;
  readonly list: ReturnType<typeof useRecordList>;
  readonly filter: ListFilter;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onExport: (uids: readonly string[]) => void;
}

function ListBody({ type, list, filter, onCreate, onImport, onExport }: ListBodyProps) {
  const count = list.totalCount;
  return (
    <>
      <Failure error={list.error}>
        <Button onClick={list.refetch}>重新读取</Button>
      </Failure>
      {list.isLoading && <Skeleton lineCount={8} label="正在读取列表" />}
      {count === 0 && (
        <EmptyList type={type} filter={filter} onCreate={onCreate} onImport={onImport} />
      )}
      {count ? (
        <ListRows type={type} list={list} isTrash={filter.isTrash} onExport={onExport} />
      ) : null}
    </>
  );
}

interface ListActionsProps {
  readonly type: RecordType;
  readonly canExport: boolean;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

function ListActions(props: ListActionsProps) {
  const { type, canExport, onCreate, onImport, onExport, onPrint } = props;
  if (type.singleton) return null;
  return (
    <>
      {!type.staysFinal && (
        <>
          <Button kind="primary" onClick={onCreate}>{`新建${type.label}`}</Button>
          <Button onClick={onImport}>从 Excel 导入</Button>
        </>
      )}
      <Button disabled={!canExport} onClick={onExport}>
        导出 Excel
      </Button>
      <Button disabled={!canExport} onClick={onPrint}>
        打印…
      </Button>
    </>
  );
}

function startFilter(type: RecordType): ListFilter {
  const view = Object.keys(type.views)[0] ?? "all";
  return { view, filterValue: null, filterTitle: "", search: "", isTrash: false };
}

/** The filter as routes take it, the search settled so that not every letter asks. */
function useShown(filter: ListFilter) {
  const search = useSettled(filter.search.trim(), 150);
  return {
    view: filter.view,
    filterValue: filter.filterValue,
    ...(search === "" ? {} : { search }),
    ...(filter.isTrash ? { trashed: true } : {}),
  };
}
