import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListFilter } from "#renderer/records/list-filters.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface EmptyListProps {
  readonly type: RecordType;
  readonly filter: ListFilter;
  readonly onCreate: () => void;
  readonly onImport: () => void;
}

/** What stands in place of a list without rows. */
export function EmptyList({ type, filter, onCreate, onImport }: EmptyListProps) {
  const { isTrash } = filter;
  const isTyped = !type.staysFinal && !type.isRegister;
  const isUntouched = filter.search === "" && filter.filterValue === null && !isTrash;
  if (!isUntouched)
    return (
      <div className="empty-list">
        <p>{isTrash ? "回收站是空的。" : "没有符合条件的记录，可换个查找内容或查看方式。"}</p>
      </div>
    );
  return (
    <div className="empty-list">
      <p>{`还没有登记${type.label}。`}</p>
      <p>{type.purpose}</p>
      <div className="empty-list-actions">
        {isTyped && <Button onClick={onCreate}>{`新建${type.label}`}</Button>}
        {!type.singleton && isTyped && <Button onClick={onImport}>从 Excel 导入</Button>}
      </div>
    </div>
  );
}
