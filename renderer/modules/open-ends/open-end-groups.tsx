import { useState } from "react";
import {
  groupsOf,
  type OpenEnd,
  type OpenEndGroup,
} from "#renderer/modules/open-ends/open-end-choices.ts";
import { recordPath } from "#renderer/records/record-paths.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";

/** So many lines of a kind stand there at first; the rest on request. */
const shownCount = 20;

interface OpenEndGroupsProps {
  readonly openEnds: readonly OpenEnd[];
  readonly today: string;
}

/** Open ends under the name of their kind, each leading to its record. */
export function OpenEndGroups({ openEnds, today }: OpenEndGroupsProps) {
  return groupsOf(openEnds).map((group) => <Group key={group.kind} group={group} today={today} />);
}

function Group({ group, today }: { readonly group: OpenEndGroup; readonly today: string }) {
  const [isWhole, setWhole] = useState(false);
  const { label, openEnds } = group;
  const shown = isWhole ? openEnds : openEnds.slice(0, shownCount);
  const hidden = openEnds.length - shown.length;
  return (
    <section className="open-ends-group">
      <h2>{`${label}（${openEnds.length}项）`}</h2>
      <ul aria-label={label}>
        {shown.map((one, at) => (
          <Line key={`${one.record?.uid ?? ""}/${at}`} openEnd={one} today={today} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setWhole(true)}>{`还有${hidden}项`}</Button>
      )}
    </section>
  );
}

function Line({ openEnd, today }: { readonly openEnd: OpenEnd; readonly today: string }) {
  const { record, sentence, dueOn } = openEnd;
  const path = record && recordPath(record.recordType, record.uid);
  const actions = openEnd.actions.filter((action) => action.path !== path);
  return (
    <li>
      {path ? <a href={`#${path}`}>{sentence}</a> : <span>{sentence}</span>}
      <span className="open-ends-day" data-overdue={dueOn !== null && dueOn < today}>
        {dueOn === null ? "无期限" : `期限 ${dueOn}`}
      </span>
      <span className="open-ends-actions">
        {actions.map(({ label, path: to }) => (
          <LinkButton key={label} href={`#${to}`} aria-label={`${label}：${sentence}`}>
            {label}
          </LinkButton>
        ))}
      </span>
    </li>
  );
}
