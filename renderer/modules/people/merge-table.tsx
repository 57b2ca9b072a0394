import { displayText } from "#shared/records/display-text.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import type { RecordView } from "#shared/records/record-routes.ts";

interface MergeTableProps {
  readonly first: RecordView;
  readonly second: RecordView;
  readonly kept: "first" | "second";
}

function words(record: RecordView, name: string): string {
  if (record.masked.includes(name)) return "•••";
  const field = personRecord.fields[name];
  return field ? displayText(field, record.values[name]) : "";
}

/** Both entries side by side: what either knows, what differs in bold. */
export function MergeTable({ first, second, kept }: MergeTableProps) {
  const lines = Object.entries(personRecord.fields)
    .map(([name, field]) => ({
      name,
      label: field.label,
      isName: field.kind === "text" && field.isPersonName === true,
      one: words(first, name),
      two: words(second, name),
    }))
    .filter(({ one, two }) => one !== "" || two !== "");
  return (
    <table className="merge-table">
      <thead>
        <tr>
          <th scope="col">栏目</th>
          <th scope="col">{kept === "first" ? "左边（保留）" : "左边"}</th>
          <th scope="col">{kept === "second" ? "右边（保留）" : "右边"}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, label, isName, one, two }) => (
          <tr key={name}>
            <th scope="row">{one === two ? label : `${label}（不同）`}</th>
            <td data-kept={kept === "first"} className={isName ? "person-name" : undefined}>
              {one}
            </td>
            <td data-kept={kept === "second"} className={isName ? "person-name" : undefined}>
              {two}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
