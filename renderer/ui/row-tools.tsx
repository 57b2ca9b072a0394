import type { KeyboardEvent } from "react";
import type { RowEditorProps } from "#renderer/ui/row-editor-props.ts";

/** Alt+↑ and Alt+↓ move a row, Ctrl+Delete removes it. */
export function rowKeys(
  props: Pick<RowEditorProps, "isReadOnly" | "onMove" | "onRemove">,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (props.isReadOnly) return;
    if (event.altKey && event.key === "ArrowUp") props.onMove(-1);
    else if (event.altKey && event.key === "ArrowDown") props.onMove(1);
    else if (event.ctrlKey && event.key === "Delete") props.onRemove();
    else return;
    event.preventDefault();
  };
}

/** The buttons of one row. */
export function RowTools(props: RowEditorProps) {
  const name = `第${props.number}行`;
  return (
    <span className="row-tools">
      <button
        type="button"
        tabIndex={-1}
        aria-label={`${name}上移`}
        disabled={props.number === 1}
        onClick={() => props.onMove(-1)}
      >
        上移
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`${name}下移`}
        disabled={props.number === props.rowCount}
        onClick={() => props.onMove(1)}
      >
        下移
      </button>
      <button type="button" tabIndex={-1} aria-label={`删去${name}`} onClick={props.onRemove}>
        删去
      </button>
    </span>
  );
}
