import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { VotingRule } from "#shared/modules/rules/rules-contract.ts";
import { AgendaCard } from "#renderer/modules/gatherings/agenda-card.tsx";
import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import { PartDetails } from "#renderer/modules/gatherings/part-details.tsx";
import type { PlacedItem, useAgenda } from "#renderer/modules/gatherings/use-agenda.ts";
import type { Voters } from "#renderer/modules/gatherings/vote-numbers-of.ts";
import { isAddKey } from "#renderer/ui/is-add-key.ts";

export interface PartSectionProps {
  readonly part: Part;
  readonly index: number;
  readonly partCount: number;
  readonly day: string | null;
  readonly items: readonly PlacedItem[];
  readonly voters: Voters;
  readonly rules: readonly VotingRule[];
  readonly problems: readonly FieldProblem[];
  readonly isReadOnly: boolean;
  readonly canChangePart: boolean;
  readonly agenda: ReturnType<typeof useAgenda>;
  readonly onPart: (part: Part) => void;
  readonly onAdd: () => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
}

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
