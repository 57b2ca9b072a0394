import type { CSSProperties, MouseEvent } from "react";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

interface TableRowProps<R> {
  readonly id: string;
  readonly columns: readonly TableColumn<R>[];
  readonly row: R;
  readonly index: number;
  readonly style: CSSProperties;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** One row in sight. */
export function TableRow<R>(props: TableRowProps<R>) {
  return (
    <div
      id={props.id}
      role="row"
      className="record-table-row"
      aria-rowindex={props.index + 2}
      aria-selected={props.isSelected}
      data-active={props.isActive}
      style={props.style}
      onMouseDown={(event) => {
        // Choosing a range of rows is no selecting of their text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={props.onClick}
      onDoubleClick={props.onOpen}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      {props.columns.map((column) => (
        <div key={column.key} role="gridcell">
          {column.render(props.row, props.index)}
        </div>
      ))}
    </div>
  );
}
