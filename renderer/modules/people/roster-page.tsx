import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import {
  orderRoster,
  rosterOrders,
  type RosterOrder,
} from "#shared/modules/people/roster-order.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { RouteOutput } from "#shared/contract.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { rosterColumns } from "#renderer/modules/people/roster-columns.tsx";
import { RosterTools } from "#renderer/modules/people/roster-tools.tsx";
import { useExportRoster } from "#renderer/modules/people/use-export-roster.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { printSource } from "#renderer/ui/print/print-source.ts";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import { today } from "#renderer/ui/today.ts";
import "./roster-page.css";

const whos = { all: "全体人员", members: "党员" } as const;

type RosterWho = keyof typeof whos;
type RosterPeople = readonly RosterPerson[];

/** The roster of a day and its counts, in one sentence. */
function countsSentence(day: string, { counts, branch }: RouteOutput<"people.roster">): string {
  const committee = branch.hasCommittee ? `，支委${counts.committee}名` : "";
  return `${day}：在站${counts.atStation}人；党员${counts.members}名，其中正式${counts.full}名、预备${counts.probationary}名，有表决权${counts.canVote}名${committee}。`;
}

interface RosterFilter {
  /** As typed; null while it is no day. */
  readonly day: string | null;
  readonly who: RosterWho;
  readonly order: RosterOrder;
}

const startFilter = (): RosterFilter => ({ day: today(), who: "all", order: "posts" });

interface RosterFiltersProps {
  readonly filter: RosterFilter;
  readonly onChange: (filter: RosterFilter) => void;
}

function RosterFilters({ filter, onChange }: RosterFiltersProps) {
  return (
    <div className="roster-filters">
      <div className="roster-day">
        <span>日期</span>
        <DateField
          path="rosterDay"
          label="名册日期"
          value={filter.day}
          onChange={(day) => onChange({ ...filter, day })}
          onUnreadable={() => undefined}
          isReadOnly={false}
          isWrong={false}
        />
      </div>
      <ChoiceBar
        label="范围"
        options={whos}
        value={filter.who}
        onChange={(who) => onChange({ ...filter, who })}
      />
      <ChoiceBar
        label="排序"
        options={rosterOrders}
        value={filter.order}
        onChange={(order) => onChange({ ...filter, order })}
      />
    </div>
  );
}

interface RosterTableProps {
  readonly day: string;
  readonly people: RosterPeople;
}

function RosterTable({ day, people }: RosterTableProps) {
  const navigate = useNavigate();
  if (people.length === 0) return <p>{`${day}名册上没有人。`}</p>;
  return (
    <RecordTable
      label={`${day}的名册`}
      columns={rosterColumns}
      rows={people}
      rowKey={({ uid }) => uid}
      onOpen={({ uid }) => void navigate(`/records/person/${uid}`)}
    />
  );
}

/** 名册（按日期）: who was here on a day, who of them was a member, who could vote. */
export function RosterPage({ ownActions }: { readonly ownActions?: ReactNode }) {
  const [filter, setFilter] = useState<RosterFilter>(startFilter);
  const { who, order } = filter;
  const day = filter.day ?? today();
  const query = useRouteQuery("people.roster", { day, who }, { keepsPrevious: true });
  const sheet = useExportRoster({ day, who, order });
  const { data } = query;
  const { areNamesHidden } = useSettings();
  const people = data ? orderRoster(data.people, order) : [];
  const print = (answer: RouteOutput<"people.roster">) =>
    printSource({
      title: "人员名册",
      subtitle: [`${whos[who]}，${countsSentence(day, answer)}`],
      columns: rosterColumns,
      rows: people,
      areNamesHidden,
    });
  return (
    <Page
      isFilling
      title="名册（按日期）"
      sentence={data && countsSentence(day, data)}
      actions={
        <>
          <RosterTools sheet={sheet} print={data?.people.length ? () => print(data) : null} />
          {ownActions}
        </>
      }
    >
      <RosterFilters filter={filter} onChange={setFilter} />
      <Failure error={query.error ?? sheet.error} />
      {sheet.sentence && <p role="status">{sheet.sentence}</p>}
      {query.isLoading && <Skeleton lineCount={8} label="正在读取名册" />}
      {data && <RosterTable day={day} people={people} />}
    </Page>
  );
}
