import { useRef } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues, Field } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import type { FieldEditors, SectionEditors } from "#renderer/ui/field-control.ts";
import { FormField } from "#renderer/ui/form-field.tsx";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import { ProblemList } from "#renderer/ui/problem-list.tsx";
import type { NamedField } from "#renderer/ui/shown-fields.ts";
import { useFormKeys } from "#renderer/ui/use-form-keys.ts";
import "./record-form.css";

interface RecordFormProps {
  readonly recordType: RecordType;
  readonly fields: readonly NamedField[];
  readonly record: RecordView | null;
  readonly values: AnyValues;
  readonly problems: readonly FieldProblem[];
  /** Sensitive fields whose values are not shown. */
  readonly masked: readonly string[];
  readonly isReadOnly: (field: Field) => boolean;
  readonly enterMovesOn: boolean;
  readonly fieldEditors: FieldEditors;
  readonly sectionEditors?: SectionEditors;
  readonly onFields: (values: AnyValues) => void;
  readonly onUnreadable: (path: string, message: string | null) => void;
  /** Null where the viewer may not see them. */
  readonly onReveal: (() => void) | null;
}

interface Section {
  readonly title: string | null;
  readonly fields: readonly NamedField[];
}

function sectionsOf(fields: readonly NamedField[]): Section[] {
  const sections = new Map<string | null, NamedField[]>();
  for (const entry of fields) {
    const title = entry[1].section ?? null;
    sections.set(title, [...(sections.get(title) ?? []), entry]);
  }
  return [...sections].map(([title, fields]) => ({ title, fields }));
}

/** The form of any record: labels above, two columns, problems at the field and on top. */
export function RecordForm(props: RecordFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const keys = useFormKeys(form, props.enterMovesOn);
  return (
    <div ref={form} className="record-form" {...keys}>
      <ProblemList problems={props.problems} onJump={(path) => jumpToPath(form.current, path)} />
      {sectionsOf(props.fields).map(({ title, fields }) => (
        <section
          key={title ?? ""}
          className="record-form-section"
          data-section={title ?? "基本信息"}
        >
          <h2>{title ?? "基本信息"}</h2>
          <SectionFields {...props} title={title} fields={fields} />
        </section>
      ))}
    </div>
  );
}

/** The fields of one section, two a row, or the module's own editor of it. */
function SectionFields({ title, fields, ...props }: RecordFormProps & Section) {
  const Own = props.sectionEditors?.[`${props.recordType.name}/${title ?? ""}`];
  if (Own) {
    const isReadOnly = fields.some(([, field]) => props.isReadOnly(field));
    return <Own {...props} fields={fields} isReadOnly={isReadOnly} />;
  }
  return (
    <div className="record-form-grid">
      {fields.map(([name, field]) => (
        <FormField
          key={name}
          name={name}
          field={field}
          values={props.values}
          record={props.record}
          problems={props.problems.filter(
            ({ path }) => path === name || path.startsWith(`${name}.`),
          )}
          isMasked={props.masked.includes(name)}
          isReadOnly={props.isReadOnly(field)}
          editor={props.fieldEditors[`${props.recordType.name}.${name}`]}
          onChange={(value) => props.onFields({ [name]: value })}
          onFields={props.onFields}
          onUnreadable={props.onUnreadable}
          onReveal={props.onReveal}
        />
      ))}
    </div>
  );
}
