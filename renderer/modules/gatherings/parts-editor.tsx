import { useRef, type KeyboardEvent } from "react";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import { PartLine } from "#renderer/modules/gatherings/part-line.tsx";
import { blankPart, useParts } from "#renderer/modules/gatherings/use-parts.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { isAddKey } from "#renderer/ui/is-add-key.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import "./parts-editor.css";

const mostParts = 12;

/** 类别 of the gathering: usually one, and every further part counts for its own kind. */
export function PartsEditor(props: FieldEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useParts(props);
  const { isReadOnly } = props;
  const { occurredOn } = gathering.valuesOf(props.values);
  const rows: readonly Part[] = list.parts.length === 0 ? [blankPart] : list.parts;
  const add = () => {
    list.add();
    requestAnimationFrame(() => jumpToPath(box.current, `parts.${rows.length}.kind`));
  };
  const addByKey = (event: KeyboardEvent) => {
    if (isReadOnly || !isAddKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  return (
    <div ref={box} className="parts-editor" data-path={props.path} onKeyDownCapture={addByKey}>
      {rows.length > 1 && <Head />}
      {rows.map((part, index) => (
        <PartLine
          key={index}
          {...{ part, index, isReadOnly }}
          day={occurredOn}
          count={rows.length}
          problems={props.problems}
          onUnreadable={props.onUnreadable}
          onChange={(cells) => list.change(index, cells)}
          onMove={(by) => list.move(index, by)}
          onRemove={() => list.remove(index)}
        />
      ))}
      {!isReadOnly && <Foot isFull={rows.length >= mostParts} onAdd={add} />}
    </div>
  );
}

function Head() {
  return (
    <div className="part-line part-line-head" data-count="many" aria-hidden>
      <span className="row-number" />
      <span className="part-line-kind" />
      <span className="part-line-title">名称</span>
      <span className="part-line-period">归属期</span>
      <span className="row-tools" />
    </div>
  );
}

function Foot({ isFull, onAdd }: { readonly isFull: boolean; readonly onAdd: () => void }) {
  return (
    <div className="rows-editor-foot">
      <button type="button" disabled={isFull} onClick={onAdd}>
        ＋ 添加部分
      </button>
      <span className="parts-editor-hint">
        一次活动里还有党员大会、党课等的，各加一个部分（Ctrl+回车）
      </span>
    </div>
  );
}
