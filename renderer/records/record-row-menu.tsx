import type { ListRow } from "#shared/records/record-routes.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { ContextMenu } from "#renderer/ui/context-menu.tsx";

interface RecordRowMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly rows: readonly ListRow[];
  readonly isTrash: boolean;
  readonly isKept: boolean;
  readonly onOpen: (row: ListRow) => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** The right-click menu of a list. */
export function RecordRowMenu(props: RecordRowMenuProps) {
  const { rows, isTrash, onOpen } = props;
  const [first] = rows;
  const count = rows.length > 1 ? `（${rows.length}条）` : "";
  const copy = () =>
    void desktopCall("desktop.copyText", { text: rows.map((row) => row.title).join("\n") });
  return (
    <ContextMenu
      at={props.at}
      onClose={props.onClose}
      items={[
        { label: "打开", onChoose: () => first && onOpen(first), isDisabled: rows.length !== 1 },
        { label: `复制名称${count}`, onChoose: copy },
        isTrash
          ? { label: `恢复${count}`, onChoose: props.onRestore }
          : {
              label: `移入回收站${count}`,
              onChoose: props.onTrash,
              isDisabled: props.isKept || rows.some((row) => row.finalizedAt !== null),
            },
      ]}
    />
  );
}
