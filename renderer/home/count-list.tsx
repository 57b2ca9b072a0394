import type { RouteOutput } from "#shared/contract.ts";
import { Panel } from "#renderer/ui/plain/panel.tsx";
import "./count-list.css";

interface CountListProps {
  readonly counts: RouteOutput<"home.overview">["counts"];
}

/** What the ledger holds, in numbers, each a way in. */
export function CountList({ counts }: CountListProps) {
  return (
    <Panel title="台账概况">
      <ul className="count-list">
        {counts.map(({ label, value, recordType }) => (
          <li key={label}>
            <a className="count-list-link" href={`#/records/${recordType}`}>
              <span className="count-list-label">{label}</span>
              <span className="count-list-value">{value}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
