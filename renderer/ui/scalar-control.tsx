import { Checkbox, Input, Select } from "antd";
import { namesAPerson } from "#shared/records/names-a-person.ts";
import type { PersonSnapshot, RecordReference, ScalarField } from "#shared/records/field.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { IntegerField } from "#renderer/ui/integer-field.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import { PeriodField } from "#renderer/ui/period-field.tsx";
import { PersonPicker } from "#renderer/ui/person-picker.tsx";
import { ReferencePicker } from "#renderer/ui/reference-picker.tsx";
import { TimeField } from "#renderer/ui/time-field.tsx";

type ScalarControlProps = FieldControlProps & { readonly field: ScalarField };

/** Values cross the generic parts untyped; the field's kind says what each is. */
function as<V>(props: FieldControlProps): FieldControlProps<V> {
  return props as unknown as FieldControlProps<V>;
}

function TextControl(
  props: ScalarControlProps & { readonly field: { readonly maxLength: number } },
) {
  const shared = {
    "data-path": props.path,
    "aria-label": props.label,
    value: typeof props.value === "string" ? props.value : "",
    maxLength: props.field.maxLength,
    readOnly: props.isReadOnly,
    status: props.isWrong ? ("error" as const) : ("" as const),
    autoComplete: "off",
  };
  if (props.field.kind !== "longText")
    return (
      <Input
        {...shared}
        className={namesAPerson(props.field) ? "person-name" : ""}
        onChange={(event) => props.onChange(event.target.value || null)}
      />
    );
  return (
    <Input.TextArea
      {...shared}
      className="long-text"
      onChange={(event) => props.onChange(event.target.value || null)}
    />
  );
}

function ChoiceControl(
  props: ScalarControlProps & { readonly options: Readonly<Record<string, string>> },
) {
  return (
    <Select<string>
      data-path={props.path}
      aria-label={props.label}
      className="choice"
      value={typeof props.value === "string" ? props.value : undefined}
      disabled={props.isReadOnly}
      status={props.isWrong ? "error" : ""}
      placeholder="请选择"
      allowClear={!props.isReadOnly}
      showSearch={{ optionFilterProp: "label" }}
      options={Object.entries(props.options).map(([value, label]) => ({ value, label }))}
      onChange={(value: string | undefined) => props.onChange(value ?? null)}
    />
  );
}

/** The editor of one value, chosen by the field's kind. */
export function ScalarControl(props: ScalarControlProps) {
  const { field } = props;
  switch (field.kind) {
    case "text":
    case "longText":
      return <TextControl {...props} field={field} />;
    case "integer":
      return <IntegerField {...as<number | null>(props)} field={field} />;
    case "money":
      return <MoneyField {...as<number | null>(props)} />;
    case "date":
      return <DateField {...as<string | null>(props)} />;
    case "time":
      return <TimeField {...as<string | null>(props)} />;
    case "period":
      return <PeriodField {...as<string | null>(props)} />;
    case "choice":
      return <ChoiceControl {...props} options={field.options} />;
    case "person":
      return <PersonPicker {...as<PersonSnapshot | null>(props)} />;
    case "reference":
      return <ReferencePicker {...as<RecordReference | null>(props)} to={field.to} />;
    case "flag":
      return (
        <Checkbox
          data-path={props.path}
          checked={props.value === true}
          disabled={props.isReadOnly}
          onChange={(event) => props.onChange(event.target.checked)}
        >
          {props.label}
        </Checkbox>
      );
  }
}
