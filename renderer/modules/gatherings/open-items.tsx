import { useState } from "react";
import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import { openActionItemStates } from "#shared/modules/gatherings/action-items-field.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { isOverdue } from "#renderer/modules/gatherings/action-item-words.ts";
import { ReportLine } from "#renderer/modules/gatherings/report-line.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import { today } from "#renderer/ui/today.ts";

interface OpenItemsProps {
  readonly before: string;
  /** The kinds of this gathering's parts; what gatherings of one of them decided stands first. */
  readonly kinds: readonly string[];
}

const shownAtOnce = 5;

function sortedFor(items: readonly ActionItem[], kinds: readonly string[]): readonly ActionItem[] {
  const isNear = (item: ActionItem) => item.kinds.some((kind) => kinds.includes(kind));
  return items.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}

/** 上次议定事项: what earlier gatherings decided and is still open, reported in place. */
export function OpenItems({ before, kinds }: OpenItemsProps) {
  const [isWhole, setWhole] = useState(false);
  const [reported, setReported] = useState(0);
  const { data } = useRouteQuery("gatherings.actionItems", {
    states: [...openActionItemStates],
    before,
    limit: 100,
  });
  const items = sortedFor(data?.items ?? [], kinds);
  if (items.length === 0 && reported === 0) return null;
  const shown = isWhole ? items : items.slice(0, shownAtOnce);
  return (
    <section className="open-items" aria-label="上次议定事项" data-enter-skip>
      <h3>上次议定事项</h3>
      <p className="open-items-note" role="status">
        {reported > 0 ? `已登记${reported}项的落实情况。` : ""}
        {items.length > 0
          ? `此前议定、还没有落实的${items.length}项，在这里登记落实情况即可。`
          : "此前议定的事项都已有结果。"}
      </p>
      {shown.map((item) => (
        <OpenItem
          key={item.uid}
          item={item}
          before={before}
          onReported={() => setReported((n) => n + 1)}
        />
      ))}
      {items.length > shown.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {`显示另外${items.length - shown.length}项`}
        </Button>
      )}
    </section>
  );
}

interface OpenItemProps {
  readonly item: ActionItem;
  readonly before: string;
  readonly onReported: () => void;
}

function OpenItem({ item, before, onReported }: OpenItemProps) {
  const due = item.dueOn === null ? null : `时限${item.dueOn}`;
  // As that meeting would have found it; one still to come judges by today.
  const day = before < today() ? before : today();
  return (
    <div className="open-item">
      <p>
        <strong>{item.content}</strong>
        <span className="open-items-note">
          <span className="person-name">{item.owner}</span>
          {` ${due ?? ""} `}
          {isOverdue(item, day) && <StatusText tone="overdue">已逾期</StatusText>}
          {`　${item.decidedOn} ${item.gatheringTitle}`}
        </span>
      </p>
      <ReportLine
        item={item}
        name={item.content}
        onDone={({ state }) => {
          if (!openActionItemStates.includes(state)) onReported();
        }}
      />
    </div>
  );
}
