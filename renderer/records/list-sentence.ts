import { filterField, type RecordType } from "#shared/records/define-record-type.ts";
import type { ListFilter } from "#renderer/records/list-filters.tsx";

function filterWords(type: RecordType, filter: ListFilter): string {
  if (filter.filterValue === null) return "";
  const field = filterField(type, filter.view);
  const words = field?.kind === "choice" ? field.options[filter.filterValue] : filter.filterTitle;
  return words ? `${words}，` : "";
}

/** How many records the list shows, and of what. */
export function listSentence(type: RecordType, filter: ListFilter, count: number | null): string {
  if (count === null) return "";
  const found = filter.search.trim() === "" ? "" : `含“${filter.search.trim()}”的`;
  const where = filter.isTrash ? "回收站中" : "";
  return `${filterWords(type, filter)}${where}${found}共${count}条`;
}
