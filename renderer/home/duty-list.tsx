import { useState } from "react";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { LinkButton } from "#renderer/ui/plain/link-button.tsx";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { firstDuties, groupDuties } from "./group-duties.ts";
import "./duty-list.css";

// The rest waits behind a button, so that the recent meetings stay in sight.
const SHOWN_AT_FIRST = 6;

function DutyRow({ duty }: { readonly duty: HomeDuty }) {
  return (
    <li className="duty-list-row">
      <span>{duty.sentence}</span>
      <LinkButton
        href={`#/records/${duty.recordType}/${duty.uid}`}
        aria-label={`${duty.action}：${duty.sentence}`}
      >
        {duty.action}
      </LinkButton>
    </li>
  );
}

interface DutyListProps {
  readonly duties: readonly HomeDuty[];
  /** Nothing has been written yet, so nothing can be owed. */
  readonly isNew: boolean;
}

/** 待办与缺漏: each one sentence with its button. */
export function DutyList({ duties, isNew }: DutyListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const groups = firstDuties(groupDuties(duties), isWhole ? duties.length : SHOWN_AT_FIRST);
  const hiddenCount = isWhole ? 0 : Math.max(0, duties.length - SHOWN_AT_FIRST);
  const nothing = isNew
    ? "还没有会议记录。登记会议后，未填全的内容会列在这里。"
    : "已登记的会议都填写齐全，没有待办。";
  return (
    <Panel title="待办与缺漏" note={duties.length === 0 ? undefined : `共${duties.length}项`}>
      {groups.length === 0 ? <p className="duty-list-none">{nothing}</p> : null}
      {groups.map((group) => (
        <div key={group.section} className="duty-list-group">
          <h3 className="duty-list-section" data-overdue={group.section === "已逾期"}>
            {group.section}
          </h3>
          <ul>
            {group.duties.map((duty, index) => (
              <DutyRow key={`${duty.uid}-${index}`} duty={duty} />
            ))}
          </ul>
        </div>
      ))}
      {hiddenCount === 0 ? null : (
        <Button kind="quiet" className="duty-list-more" onClick={() => setIsWhole(true)}>
          {`再看其余${hiddenCount}项`}
        </Button>
      )}
    </Panel>
  );
}
