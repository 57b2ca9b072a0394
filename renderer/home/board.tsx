import type { RouteOutput } from "#shared/contract.ts";
import { mechanisms, type Mechanism } from "#shared/modules/home/duty.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./board.css";

type Line = RouteOutput<"home.overview">["board"][number];

/** Where the work of a mechanism is written down. */
const wayIn: Readonly<Partial<Record<Mechanism, string>>> = {
  integration: "#/key-tasks",
  centralWork: "#/records/activity",
  branchLife: "#/records/gathering",
  care: "#/disclosures/month",
  archive: "#/archive",
};

function BoardRow({ line }: { readonly line: Line }) {
  const href = wayIn[line.mechanism];
  const label = mechanisms[line.mechanism];
  return (
    <tr>
      <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
      <td>{line.due ?? "—"}</td>
      <td>{line.done ?? "—"}</td>
      <td data-open={line.open > 0}>{line.open}</td>
    </tr>
  );
}

/** 三四一: what this month asks for, in numbers; only mechanisms that have duties with a source. */
export function Board({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Panel title="三四一 本月">
      <table className="board">
        <thead>
          <tr>
            <th scope="col">机制</th>
            <th scope="col">应办</th>
            <th scope="col">已办</th>
            <th scope="col">未办</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <BoardRow key={line.mechanism} line={line} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
