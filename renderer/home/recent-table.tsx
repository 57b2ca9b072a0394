import type { RouteOutput } from "#shared/contract.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import "./recent-table.css";

interface RecentTableProps {
  readonly recent: RouteOutput<"home.overview">["recent"];
}

/** 近期会议: the last gatherings and how far each is. */
export function RecentTable({ recent }: RecentTableProps) {
  return (
    <Panel title="近期会议" note={<a href="#/records/gathering">查看全部</a>}>
      <table className="recent-table">
        <thead>
          <tr>
            <th className="recent-table-day">日期</th>
            <th className="recent-table-kind">类型</th>
            <th>会议名称</th>
            <th className="recent-table-state">状态</th>
          </tr>
        </thead>
        <tbody>
          {recent.map(({ recordType, uid, title, kindLabel, occurredOn, state }) => (
            <tr key={uid}>
              <td>{occurredOn}</td>
              <td>{kindLabel}</td>
              <td title={title}>
                <a href={`#/records/${recordType}/${uid}`}>{title}</a>
              </td>
              <td>
                <StatusText tone={state === "已定稿" ? "done" : "neutral"}>{state}</StatusText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
