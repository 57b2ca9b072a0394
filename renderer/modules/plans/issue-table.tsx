import type { AnyValues } from "#shared/records/field.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import "./plan-panel.css";

/** A kept 推进表 as it stood: to be read, never to be written. */
export function IssueTable({ path, label, values }: FieldEditorProps) {
  const columns = (values["columns"] ?? []) as readonly AnyValues[];
  const lines = (values["lines"] ?? []) as readonly AnyValues[];
  return (
    <div className="issue-table" data-path={path} tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} style={{ minWidth: Number(column["width"]) * 4 }}>
                {column["label"] as string}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={row}>
              {columns.map((_, at) => (
                <td key={at}>{line[`cell${at + 1}`] as string | null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
