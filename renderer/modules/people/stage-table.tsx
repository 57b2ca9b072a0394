import { stageDates } from "#shared/modules/people/member-stage-fields.ts";
import { memberStages } from "#shared/modules/people/member-stages.ts";
import type { AnyValue, Field } from "#shared/records/field.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import type { SectionEditorProps } from "#renderer/ui/field-control.ts";
import "./stage-table.css";

const columns = [
  ["passed", "通过日"],
  ["approved", "批准（备案）日"],
  ["from", "起算日"],
] as const;

interface CellProps extends SectionEditorProps {
  readonly name: string;
}

function StageDay({ name, fields, ...form }: CellProps) {
  const field = fields.find(([own]) => own === name)?.[1];
  if (!field) return null;
  const own = form.problems.filter(({ path }) => path === name);
  return (
    <>
      <DateField
        path={name}
        label={field.label}
        value={dayOf(form.values[name])}
        onChange={(day) => form.onFields({ [name]: day })}
        onUnreadable={form.onUnreadable}
        isReadOnly={form.isReadOnly}
        isWrong={own.length > 0}
      />
      {own.map(({ message }) => (
        <p key={message} className="form-field-problem">
          {message}
        </p>
      ))}
    </>
  );
}

function dayOf(value: AnyValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

type Stage = keyof typeof stageDates;

const stageNames = Object.keys(stageDates) as Stage[];

/** Fields of the section that no step has, as 预备期延长至. */
function restOf(fields: SectionEditorProps["fields"]): readonly (readonly [string, Field])[] {
  const inTable = new Set<string | null>(
    stageNames.flatMap((stage) => Object.values(stageDates[stage]) as (string | null)[]),
  );
  return fields.filter(([name]) => !inTable.has(name));
}

function StageHead() {
  return (
    <thead>
      <tr>
        <th scope="col">阶段</th>
        {columns.map(([key, label]) => (
          <th key={key} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** 党员发展: a line for each step, its three days side by side; Enter goes from day to day, line by line. */
export function StageTable(props: SectionEditorProps) {
  return (
    <div className="stage-table-frame">
      <table className="stage-table">
        <StageHead />
        <tbody>
          {stageNames.map((stage) => (
            <tr key={stage}>
              <th scope="row">{memberStages[stage]}</th>
              {columns.map(([key]) => {
                const name = stageDates[stage][key];
                return <td key={key}>{name !== null && <StageDay {...props} name={name} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {restOf(props.fields).map(([name, field]) => (
        <label key={name} className="stage-table-rest">
          <span>{field.label}</span>
          <span>
            <StageDay {...props} name={name} />
          </span>
          <small>{field.help}</small>
        </label>
      ))}
      <p className="form-field-note">
        表决权从批准日起，党龄从转正的起算日（预备期满日）起；大会通过而上级未批准的，先只填通过日。
      </p>
    </div>
  );
}
