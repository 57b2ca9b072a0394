import { useRef } from "react";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import { PartLine } from "#renderer/modules/gatherings/part-line.tsx";
import { blankPart, useParts } from "#renderer/modules/gatherings/use-parts.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import "./parts-editor.css";

const mostParts = 12;

/** 类别 of the gathering: usually one, and every further part counts for its own kind. */
export function PartsEditor(props: FieldEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useParts(props);
  const { isReadOnly } = props;
  const rows: readonly Part[] = list.parts.length === 0 ? [blankPart] : list.parts;
  const add = () => {
    list.add();
    requestAnimationFrame(() => jumpToPath(box.current, `parts.${rows.length}.kind`));
  };
  return (
    <div
      ref={box}
      className="parts-editor"
      data-path={props.path}
      onKeyDownCapture={(event) => {
        if (isReadOnly || !event.ctrlKey || event.key !== "Enter") return;
        if (isForInputMethod(event)) return;
        event.preventDefault();
        event.stopPropagation();
        add();
      }}
    >
      {rows.map((part, index) => (
        <PartLine
          key={index}
          {...{ part, index, isReadOnly }}
          day={typeof props.values["occurredOn"] === "string" ? props.values["occurredOn"] : null}
          count={rows.length}
          problems={props.problems}
          onUnreadable={props.onUnreadable}
          onChange={(cells) => list.change(index, cells)}
          onMove={(by) => list.move(index, by)}
          onRemove={() => list.remove(index)}
        />
      ))}
      {!isReadOnly && (
        <div className="rows-editor-foot">
          <button type="button" disabled={rows.length >= mostParts} onClick={add}>
            ＋ 添加部分
          </button>
          <span className="parts-editor-hint">一次活动里还有党员大会、党课等的，各加一个部分</span>
        </div>
      )}
    </div>
  );
}
