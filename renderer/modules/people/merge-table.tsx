import { fillBlanks } from "#shared/modules/people/fill-blanks.ts";
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

interface Line {
  readonly name: string;
  readonly label: string;
  readonly isName: boolean;
  readonly one: string;
  readonly two: string;
  readonly merged: string;
}

/** What either knows, and what the kept entry will say. */
function linesOf({ first, second, kept }: MergeTableProps): readonly Line[] {
  const [keep, drop] = kept === "first" ? [first, second] : [second, first];
  const taken = fillBlanks(personRecord.fields, keep.values, drop.values);
  return Object.entries(personRecord.fields)
    .map(([name, field]) => {
      const isTaken = name in taken || (words(keep, name) === "" && drop.masked.includes(name));
      return {
        name,
        label: field.label,
        isName: field.kind === "text" && field.isPersonName === true,
        one: words(first, name),
        two: words(second, name),
        merged: words(isTaken ? drop : keep, name),
      };
    })
    .filter(({ one, two }) => one !== "" || two !== "");
}

function isContradiction({ one, two }: Line): boolean {
  return one !== "" && two !== "" && one !== two;
}

/** Both entries side by side and what will be left: who confirms sees what is lost. */
export function MergeTable(props: MergeTableProps) {
  return (
    <table className="merge-table">
      <thead>
        <tr>
          {["栏目", "左边", "右边", "合并后"].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(props).map((line) => {
          const nameClass = line.isName ? "person-name" : undefined;
          return (
            <tr key={line.name}>
              <th scope="row">{isContradiction(line) ? `${line.label}（不同）` : line.label}</th>
              <td className={nameClass}>{line.one}</td>
              <td className={nameClass}>{line.two}</td>
              <td data-kept="true" className={nameClass}>
                {line.merged}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
