import { actionItemsField } from "#shared/modules/gatherings/action-items-field.ts";
import type { ActionItemLineProps } from "#renderer/modules/gatherings/action-item-line-props.ts";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

/** Day and words of how it went, once something was done about it. */
export function ItemProgress({ row, path, index, list, onUnreadable }: ActionItemLineProps) {
  const isUntouched =
    (row.state ?? "open") === "open" && row.doneOn === null && row.result === null;
  if (isUntouched) return null;
  const cell = (name: "doneOn" | "result") => (
    <label className="item-progress-cell" data-cell={name}>
      <span>{actionItemsField.cells[name].label}</span>
      <ScalarControl
        path={`${path}.${name}`}
        label={`议定事项${index + 1}${actionItemsField.cells[name].label}`}
        field={name === "result" ? resultLine : actionItemsField.cells.doneOn}
        value={row[name]}
        onChange={(value) => list.change(index, { [name]: value })}
        onUnreadable={onUnreadable}
        isReadOnly={false}
        isWrong={false}
      />
    </label>
  );
  return (
    <div className="item-progress" data-enter-skip>
      {cell("doneOn")}
      {cell("result")}
    </div>
  );
}

// In the list one line is enough for what mostly is half a sentence.
const resultLine = { ...actionItemsField.cells.result, kind: "text" } as const;
