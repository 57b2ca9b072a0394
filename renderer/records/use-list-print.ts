import { printLimits } from "#shared/kernel/print-table.ts";
import { maskName } from "#shared/kernel/mask-name.ts";
import { filterField, type RecordType } from "#shared/records/define-record-type.ts";
import type { ListInput, ListPage, ListRow } from "#shared/records/record-routes.ts";
import { ask } from "#renderer/api/ask.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { listColumns } from "#renderer/records/list-columns.tsx";
import type { ListFilter } from "#renderer/records/list-filters.tsx";
import { listSentence } from "#renderer/records/list-sentence.ts";
import { printSource, type PrintSource } from "#renderer/ui/print/print-source.ts";

interface Rows {
  readonly rows: readonly ListRow[];
  readonly totalCount: number;
}

/** All rows of a list in its order, not only those on the screen, up to what is printed at once. */
async function readRows(recordType: string, shown: ListInput): Promise<Rows> {
  const rows: ListRow[] = [];
  let cursor: string | null = null;
  let totalCount = 0;
  do {
    const page: ListPage = await ask<ListPage>(`${recordType}.list`, {
      ...shown,
      cursor,
      limit: 100,
    });
    rows.push(...page.rows);
    cursor = page.nextCursor;
    totalCount = page.totalCount;
  } while (cursor !== null && rows.length < printLimits.rows);
  return { rows, totalCount };
}

/** What narrows the list, without the names somebody may have looked for. */
function spokenFilter(type: RecordType, filter: ListFilter, areNamesHidden: boolean): ListFilter {
  if (!areNamesHidden) return filter;
  const field = filterField(type, filter.view);
  const isOfPerson = field?.kind === "reference" && field.to === "person";
  return {
    ...filter,
    search: filter.search.trim() === "" ? "" : "＊",
    filterTitle: isOfPerson ? maskName(filter.filterTitle) : filter.filterTitle,
  };
}

/** What 打印 of a list gathers: its columns, filter and order, every row of it. */
export function useListPrint(
  type: RecordType,
  filter: ListFilter,
  shown: ListInput,
): () => Promise<PrintSource> {
  const { areNamesHidden } = useSettings();
  return async () => {
    const { rows, totalCount } = await readRows(type.name, shown);
    const view = filter.isTrash ? "" : `${type.views[filter.view]?.label ?? ""}：`;
    const sentence = listSentence(type, spokenFilter(type, filter, areNamesHidden), totalCount);
    return printSource({
      title: type.place.split("/").at(-1) ?? type.label,
      subtitle: [`${view}${sentence}`],
      columns: listColumns(type),
      rows,
      totalCount,
      areNamesHidden,
    });
  };
}
