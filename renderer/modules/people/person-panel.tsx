import { useState } from "react";
import { memberStages, type MemberStage } from "#shared/modules/people/member-stages.ts";
import type { RouteOutput } from "#shared/contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./person-panel.css";

type Overview = RouteOutput<"people.overview">;

function stageSentence({ stage, membershipYears }: Overview): string {
  const label = memberStages[stage as MemberStage];
  return membershipYears === null ? `现为${label}。` : `现为${label}，党龄${membershipYears}年。`;
}

function sumsSentence({ sums, studyMinutes }: Overview): string {
  const { expected, present, onLeave, absent, unrecorded } = sums;
  const states = [
    `实到${present}`,
    onLeave > 0 ? `请假${onLeave}` : "",
    absent > 0 ? `缺席${absent}` : "",
    unrecorded > 0 ? `未登记${unrecorded}` : "",
  ].filter((part) => part !== "");
  const hours = Number((studyMinutes / 60).toFixed(1));
  return `应到${expected}次：${states.join("，")}。学时${hours}小时。`;
}

function Attended({ gatherings }: Pick<Overview, "gatherings">) {
  return (
    <ul className="person-panel-list">
      {gatherings.map((item) => (
        <li key={item.gatheringUid}>
          <a href={`#/records/gathering/${item.gatheringUid}`} title={item.title}>
            {`${item.occurredOn}　${item.kinds}`}
          </a>
          <span>{item.reason === null ? item.state : `${item.state}（${item.reason}）`}</span>
        </li>
      ))}
    </ul>
  );
}

function Roles({ roles }: Pick<Overview, "roles">) {
  if (roles.length === 0) return null;
  return (
    <>
      <h3>任职</h3>
      <ul className="person-panel-list">
        {roles.map(({ label, from, until }) => (
          <li key={`${label}${from}`}>
            <span>{label}</span>
            <span>{`${from}起${until === null ? "，在任" : `，至${until}`}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tasks({ actionItems }: Pick<Overview, "actionItems">) {
  if (actionItems.length === 0) return null;
  return (
    <>
      <h3>负责的议定事项</h3>
      <ul className="person-panel-list">
        {actionItems.map(({ gatheringUid, content, dueOn, state }, index) => (
          <li key={`${gatheringUid}/${index}`}>
            <a href={`#/records/gathering/${gatheringUid}`}>{content}</a>
            <span>{dueOn === null ? state : `${state}，时限${dueOn}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onChange: (year: number) => void;
}

function YearChoice({ years, year, onChange }: YearChoiceProps) {
  return (
    <label className="person-panel-year">
      归属年度
      <select value={String(year ?? "")} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((one) => (
          <option key={one} value={one}>{`${one}年`}</option>
        ))}
      </select>
    </label>
  );
}

/** 一人一页: what one person attended in a year, their hours, posts and tasks; nothing secret. */
export function PersonPanel({ recordUid }: { readonly recordUid: string }) {
  const [year, setYear] = useState<number | null>(null);
  const { data, error } = useRouteQuery(
    "people.overview",
    { uid: recordUid, year },
    { keepsPrevious: true },
  );
  if (!data) return error ? <Failure error={error} /> : <Skeleton lineCount={4} label="正在汇总" />;
  return (
    <div className="person-panel">
      <p>{stageSentence(data)}</p>
      {data.years.length === 0 ? (
        <p>还没有参会登记。</p>
      ) : (
        <>
          <YearChoice years={data.years} year={year ?? data.years[0] ?? null} onChange={setYear} />
          <p>{sumsSentence(data)}</p>
          <Attended gatherings={data.gatherings} />
        </>
      )}
      <Roles roles={data.roles} />
      <Tasks actionItems={data.actionItems} />
    </div>
  );
}
