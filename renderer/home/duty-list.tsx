import { useState } from "react";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { groupDuties, type DutyGroup } from "./group-duties.ts";
import "./duty-list.css";

const SHOWN_AT_FIRST = 6;

function DutySection({ group }: { readonly group: DutyGroup }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? group.duties : group.duties.slice(0, SHOWN_AT_FIRST);
  const hiddenCount = group.duties.length - shown.length;
  return (
    <>
      <h3 className="duty-list-section" data-overdue={group.section === "已逾期"}>
        {`${group.section}（${group.duties.length}项）`}
      </h3>
      <ul>
        {shown.map((duty, index) => (
          <li key={`${duty.uid}-${index}`} className="duty-list-row">
            <span className="duty-list-sentence">{duty.sentence}</span>
            <LinkButton
              href={`#/records/${duty.recordType}/${duty.uid}`}
              aria-label={`${duty.action}：${duty.sentence}`}
            >
              {duty.action}
            </LinkButton>
          </li>
        ))}
        {hiddenCount === 0 ? null : (
          <li className="duty-list-more">
            <Button kind="quiet" onClick={() => setIsWhole(true)}>
              {`再看其余${hiddenCount}项`}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}

interface DutyListProps {
  readonly duties: readonly HomeDuty[];
  /** Nothing has been written yet, so nothing can be owed. */
  readonly isNew: boolean;
}

/** 待办与缺漏: each one sentence with its button. */
export function DutyList({ duties, isNew }: DutyListProps) {
  const groups = groupDuties(duties);
  const nothing = isNew
    ? "还没有会议记录。登记会议后，未填全的内容会列在这里。"
    : "已登记的会议都填写齐全，没有待办。";
  return (
    <Panel title="待办与缺漏" note={duties.length === 0 ? undefined : `共${duties.length}项`}>
      {groups.length === 0 ? <p className="duty-list-none">{nothing}</p> : null}
      {groups.map((group) => (
        <DutySection key={group.section} group={group} />
      ))}
    </Panel>
  );
}
