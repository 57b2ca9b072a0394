import { partsField } from "#shared/modules/gatherings/parts-field.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { AnyValue } from "#shared/records/field.ts";
import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import { withNumber } from "#renderer/modules/gatherings/part-proposals.ts";
import type { PartSectionProps } from "#renderer/modules/gatherings/agenda-props.ts";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

type DetailCell = "theme" | "lecturer" | "studyMinutes" | "content" | "number" | "scope";

const cellsOf: Readonly<Record<PartKind, readonly DetailCell[]>> = {
  generalMeeting: [],
  committeeMeeting: [],
  groupMeeting: [],
  partyLecture: ["theme", "lecturer", "studyMinutes", "content"],
  themedPartyDay: ["theme", "studyMinutes", "content"],
  organizationalLife: ["content"],
  appraisal: ["content"],
  collectiveStudy: ["theme", "lecturer", "studyMinutes", "content"],
  otherMeeting: ["content"],
};

const optional: readonly DetailCell[] = ["theme", "lecturer", "studyMinutes", "content"];
const rare: readonly DetailCell[] = ["number", "scope"];

/** What its kind asks for, and whatever else was filled in before the kind changed. */
function shownCells(part: Part): readonly DetailCell[] {
  const own = part.kind === null ? [] : cellsOf[part.kind];
  return optional.filter((cell) => own.includes(cell) || part[cell] !== null);
}

/** What one part has beside its 议题; number and scope stand folded under 更多. */
export function PartDetails(props: PartSectionProps) {
  const shown = shownCells(props.part);
  return (
    <div className="part-details">
      {shown.length > 0 && (
        <div className="part-details-grid">
          {shown.map((cell) => (
            <Detail key={cell} {...props} cell={cell} />
          ))}
        </div>
      )}
      <details className="part-details-more">
        <summary>更多：本年第几次、应到范围</summary>
        <div className="part-details-grid">
          {rare.map((cell) => (
            <Detail key={cell} {...props} cell={cell} />
          ))}
        </div>
      </details>
    </div>
  );
}

function Detail(props: PartSectionProps & { readonly cell: DetailCell }) {
  const { cell, part, index, day, partCount } = props;
  const field = partsField.cells[cell];
  const path = `parts.${index}.${cell}`;
  const name = partCount > 1 ? `${partLabel(part)}${field.label}` : field.label;
  const problem = props.problems.find((one) => one.path === path);
  const change = (value: AnyValue) =>
    props.onPart(
      cell === "number"
        ? withNumber(part, day, value as number | null)
        : { ...part, [cell]: value },
    );
  return (
    <div className={cell === "content" ? "form-field form-field-wide" : "form-field"}>
      <div className="form-field-label">
        <span>{field.label}</span>
      </div>
      <ScalarControl
        path={path}
        label={name}
        field={field}
        value={part[cell]}
        onChange={change}
        onUnreadable={props.onUnreadable}
        isReadOnly={props.isReadOnly}
        isWrong={problem !== undefined}
      />
      {field.help && <p className="form-field-note">{field.help}</p>}
    </div>
  );
}
