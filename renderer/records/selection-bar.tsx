import type { ListRow } from "#shared/records/record-routes.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface SelectionBarProps {
  readonly rows: readonly ListRow[];
  readonly isTrash: boolean;
  /** Rows of a register are never thrown away. */
  readonly isKept: boolean;
  readonly isRunning: boolean;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
  readonly totalCount: number;
  readonly onExport: () => void;
  readonly onForm: () => void;
  /** Null where no paper is made of such records. */
  readonly onGenerate: (() => void) | null;
  /** Selects every row of the list, also those that are not in sight. */
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** More are not worked on at once. */
const mostSelected = 1_000;

/** What can be done with several selected rows. */
export function SelectionBar(props: SelectionBarProps) {
  const { rows, isTrash } = props;
  if (rows.length < 2) return null;
  const hasFinal = rows.some((row) => row.finalizedAt !== null);
  const isThrown = !isTrash && !props.isKept;
  return (
    <div className="selection-bar" role="toolbar" aria-label="所选记录">
      <span>{`已选${rows.length}条`}</span>
      {rows.length < Math.min(props.totalCount, mostSelected) && (
        <Button onClick={props.onSelectAll}>{`选中全部${props.totalCount}条`}</Button>
      )}
      {props.onGenerate && !isTrash && <Button onClick={props.onGenerate}>生成文稿…</Button>}
      <Button onClick={props.onExport}>导出 Excel</Button>
      <Button onClick={props.onForm}>填入上级表格</Button>
      <TrashTools {...props} hasFinal={hasFinal} />
      <Button kind="quiet" onClick={props.onClear}>
        取消选择
      </Button>
      {hasFinal && isThrown && <span>其中有已定稿的记录，须先退回修改才能移入回收站。</span>}
    </div>
  );
}

interface TrashToolsProps extends SelectionBarProps {
  readonly hasFinal: boolean;
}

function TrashTools(props: TrashToolsProps) {
  if (props.isTrash)
    return (
      <Button disabled={props.isRunning} onClick={props.onRestore}>
        恢复
      </Button>
    );
  if (props.isKept) return null;
  return (
    <Button disabled={props.isRunning || props.hasFinal} onClick={props.onTrash}>
      移入回收站
    </Button>
  );
}
