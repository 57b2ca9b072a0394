import { useRef } from "react";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { ActionItemLine } from "#renderer/modules/gatherings/action-item-line.tsx";
import { FinalItemLine } from "#renderer/modules/gatherings/final-item-line.tsx";
import { OpenItems } from "#renderer/modules/gatherings/open-items.tsx";
import { useActionItems } from "#renderer/modules/gatherings/use-action-items.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import "./action-items-editor.css";

/** 议定事项: what is still open from before, then what this gathering asks of whom by when. */
export function ActionItemsEditor(props: FieldEditorProps) {
  const { isReadOnly, path, record } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useActionItems(props, box);
  const { occurredOn, parts } = gathering.valuesOf(props.values);
  const { rows } = list;
  const kinds = parts.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  return (
    <div ref={box} className="action-items" data-path={path}>
      {!isReadOnly && occurredOn !== null && <OpenItems before={occurredOn} kinds={kinds} />}
      {rows.length > 0 && (
        <div className="action-items-lines">
          <Head hasParts={parts.length > 1} />
          {rows.map((row, index) =>
            isReadOnly ? (
              <FinalItemLine key={index} {...{ row, index, parts, record }} />
            ) : (
              <ActionItemLine
                key={index}
                {...{ row, index, parts, list }}
                path={`${path}.${index}`}
                isLast={index === rows.length - 1}
                problems={props.problems}
                onUnreadable={props.onUnreadable}
              />
            ),
          )}
        </div>
      )}
      {rows.length === 0 && <p className="rows-editor-empty">还没有登记议定事项。</p>}
      {!isReadOnly && <Foot list={list} />}
    </div>
  );
}

function Head({ hasParts }: { readonly hasParts: boolean }) {
  const labels = [
    "序号",
    "事项",
    "责任人",
    "完成时限",
    "落实情况",
    ...(hasParts ? ["所属部分"] : []),
  ];
  return (
    <div className="action-item-line action-item-head" data-parts={hasParts} aria-hidden>
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </div>
  );
}

function Foot({ list }: { readonly list: ReturnType<typeof useActionItems> }) {
  return (
    <div className="rows-editor-foot">
      <button type="button" data-enter-stop onClick={list.add}>
        ＋ 添加议定事项
      </button>
      {list.removed && (
        <span role="status">
          {`已删去第${list.removed.index + 1}项。`}
          <button type="button" onClick={list.restore}>
            恢复这一项
          </button>
        </span>
      )}
    </div>
  );
}
