import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { DutyGroupList } from "./duty-group-list.tsx";
import { groupDuties, type DutyGroup } from "./group-duties.ts";
import "./duty-list.css";

// Groups of so many leave the year strip in sight on 1366×768.
const SHOWN_OF_SEVERAL = 2;
const SHOWN_OF_ONE = 6;

function OpenGroup({ group, count }: { readonly group: DutyGroup; readonly count: number }) {
  return (
    <div className="duty-list-group">
      <h3 className="duty-list-section" data-overdue={group.section === "已逾期"}>
        {`${group.section}（${group.duties.length}项）`}
      </h3>
      <DutyGroupList duties={group.duties} shownCount={count} />
    </div>
  );
}

function LaterGroup({ group }: { readonly group: DutyGroup }) {
  return (
    <details className="duty-list-group">
      <summary className="duty-list-section">{`${group.section}（${group.duties.length}项）`}</summary>
      <DutyGroupList duties={group.duties} shownCount={10} />
    </details>
  );
}

interface DutyListProps {
  readonly duties: readonly HomeDuty[];
  readonly today: string;
  /** Nothing has been written yet, so nothing can be owed. */
  readonly isNew: boolean;
}

/** 待办与缺漏: each one sentence with its buttons. */
export function DutyList({ duties, today, isNew }: DutyListProps) {
  const groups = groupDuties(duties, today);
  const open = groups.filter(({ section }) => section !== "以后和无期限");
  const nothing = isNew
    ? "还没有会议记录。登记会议后，应办未办和未填全的内容会列在这里。"
    : "到今天为止，应登记的都已登记，没有缺漏。";
  return (
    <Panel title="待办与缺漏" note={duties.length === 0 ? undefined : `共${duties.length}项`}>
      {open.length === 0 ? <p className="duty-list-none">{nothing}</p> : null}
      {groups.map((group) =>
        group.section === "以后和无期限" ? (
          <LaterGroup key={group.section} group={group} />
        ) : (
          <OpenGroup
            key={group.section}
            group={group}
            count={open.length > 1 ? SHOWN_OF_SEVERAL : SHOWN_OF_ONE}
          />
        ),
      )}
    </Panel>
  );
}
