import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { EmptyList } from "#renderer/records/empty-list.tsx";
import { ImportDialog } from "#renderer/records/import-dialog.tsx";
import { ListFilters, type ListFilter } from "#renderer/records/list-filters.tsx";
import { ListRows } from "#renderer/records/list-rows.tsx";
import type { ListPageParts } from "#renderer/records/list-page-parts.ts";
import { listSentence } from "#renderer/records/list-sentence.ts";
import { newRecordPath } from "#renderer/records/record-paths.ts";
import { SuperiorFormDialog } from "#renderer/records/superior-form/superior-form-dialog.tsx";
import { useExportSheet } from "#renderer/records/use-export-sheet.ts";
import { useListPrint } from "#renderer/records/use-list-print.ts";
import { useRecordList } from "#renderer/records/use-record-list.ts";
import { useShownType } from "#renderer/records/use-shown-type.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";
import "./record-list-page.css";

interface RecordListPageProps {
  readonly recordType: string;
  readonly parts: ListPageParts;
  /** What a module adds to the actions of its list. */
  readonly ownActions?: ReactNode;
}

/** The list of any record type. */
export function RecordListPage({ recordType, parts, ownActions }: RecordListPageProps) {
  const type = useShownType(recordTypeOf(recordType));
  const navigate = useNavigate();
  const [filter, setFilter] = useState<ListFilter>(() => startFilter(type));
  const sheet = useExportSheet(type);
  const shown = useShown(filter);
  const list = useRecordList(type.name, shown);
  const [dialog, setDialog] = useState<SheetDialog | null>(null);
  const ways = {
    onCreate: () => void navigate(newRecordPath(type.name)),
    onImport: () => setDialog({ kind: "import" }),
    onForm: (uids: readonly string[] = []) => setDialog({ kind: "form", uids }),
  };
  const hasRows = Boolean(list.totalCount);
  return (
    <Page
      isFilling
      title={type.place.split("/").at(-1) ?? type.label}
      sentence={listSentence(type, filter, list.totalCount)}
      actions={<ListActions {...{ type, sheet, filter, shown, ownActions, hasRows, ...ways }} />}
    >
      <SheetOutcome {...sheet} />
      <ListFilters type={type} filter={filter} onChange={setFilter} />
      <ListBody
        {...{ type, list, filter, parts }}
        {...ways}
        onExport={(uids) => void sheet.run({ ...shown, uids })}
      />
      <SheetDialogs type={type} dialog={dialog} shown={shown} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** 从 Excel 导入, or 填入上级表格 with the selected rows; none are the whole list. */
type SheetDialog =
  { readonly kind: "import" } | { readonly kind: "form"; readonly uids: readonly string[] };

interface SheetDialogsProps {
  readonly type: RecordType;
  readonly dialog: SheetDialog | null;
  readonly shown: ReturnType<typeof useShown>;
  readonly onClose: () => void;
}

function SheetDialogs({ type, dialog, shown, onClose }: SheetDialogsProps) {
  if (!dialog) return null;
  if (dialog.kind === "import") return <ImportDialog type={type} onClose={onClose} />;
  const rows = dialog.uids.length > 0 ? { ...shown, uids: [...dialog.uids] } : shown;
  return <SuperiorFormDialog type={type} shown={rows} onClose={onClose} />;
}

type SheetOutcomeProps = Pick<ReturnType<typeof useExportSheet>, "error" | "sentence">;

function SheetOutcome({ error, sentence }: SheetOutcomeProps) {
  return (
    <>
      <Failure error={error} />
      {sentence && <p role="status">{sentence}</p>}
    </>
  );
}

interface ListBodyProps {
  readonly type: RecordType;
  readonly list: ReturnType<typeof useRecordList>;
  readonly filter: ListFilter;
  readonly parts: ListPageParts;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onExport: (uids: readonly string[]) => void;
  readonly onForm: (uids: readonly string[]) => void;
}

function ListBody({ type, list, filter, onCreate, onImport, ...rows }: ListBodyProps) {
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
      {count ? <ListRows type={type} list={list} isTrash={filter.isTrash} {...rows} /> : null}
    </>
  );
}

interface ListActionsProps {
  readonly type: RecordType;
  readonly hasRows: boolean;
  readonly sheet: ReturnType<typeof useExportSheet>;
  readonly filter: ListFilter;
  readonly shown: ReturnType<typeof useShown>;
  readonly onForm: () => void;
  readonly ownActions: ReactNode;
  readonly onCreate: () => void;
  readonly onImport: () => void;
}

function ListActions(props: ListActionsProps) {
  const { type, hasRows, sheet, filter, shown, ...ways } = props;
  const print = useListPrint(type, filter, shown);
  if (type.singleton) return null;
  return (
    <>
      {!type.staysFinal && !type.isRegister && (
        <>
          <Button kind="primary" onClick={ways.onCreate}>{`新建${type.label}`}</Button>
          <Button onClick={ways.onImport}>从 Excel 导入</Button>
        </>
      )}
      <Button disabled={!hasRows || sheet.isRunning} onClick={() => void sheet.run(shown)}>
        导出 Excel
      </Button>
      <Button disabled={!hasRows} onClick={() => ways.onForm()}>
        填入上级表格
      </Button>
      {ways.ownActions}
      <PrintButton disabled={!hasRows} source={print} />
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
