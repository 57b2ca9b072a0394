import type { PartSectionProps } from "#renderer/modules/gatherings/agenda-props.ts";
import { AgendaCard } from "#renderer/modules/gatherings/agenda-card.tsx";
import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import { PartDetails } from "#renderer/modules/gatherings/part-details.tsx";
import { isAddKey } from "#renderer/ui/is-add-key.ts";

/** One part: what belongs to its kind, then its 议题. Ctrl+Enter adds one. */
export function PartSection(props: PartSectionProps) {
  const { part, items, isReadOnly, onAdd } = props;
  const isOneOfMany = props.partCount > 1;
  return (
    <section
      className="part-section"
      aria-label={partLabel(part)}
      onKeyDown={(event) => {
        if (isReadOnly || !isAddKey(event)) return;
        event.preventDefault();
        onAdd();
      }}
    >
      {isOneOfMany && <h3>{`${props.index + 1}. ${part.title ?? partLabel(part)}`}</h3>}
      {props.canChangePart && <PartDetails {...props} />}
      {items.map((placed, number) => (
        <AgendaCard
          key={placed.index}
          {...props}
          {...placed}
          number={number + 1}
          count={items.length}
        />
      ))}
      {items.length === 0 && <p className="rows-editor-empty">还没有登记议题。</p>}
      {!isReadOnly && (
        <div className="rows-editor-foot">
          <button type="button" data-enter-stop onClick={onAdd}>
            {`＋ 添加议题${isOneOfMany ? `（${partLabel(part)}）` : ""}`}
          </button>
        </div>
      )}
    </section>
  );
}
