import { Input } from "antd";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { usePersonOptions } from "#renderer/ui/use-person-options.tsx";
import { usePersonText } from "#renderer/ui/use-person-text.ts";

function outsiderOf(value: PersonSnapshot | null): PersonSnapshot | null {
  return value?.uid === null ? value : null;
}

function rosterUnit(value: PersonSnapshot | null): string {
  return (value?.uid && value.unit) || "";
}

/** A person by pinyin initials, part of the name or number; one from outside as free text. */
export function PersonPicker(
  props: FieldControlProps<PersonSnapshot | null> & { readonly placeholder?: string },
) {
  const { value } = props;
  const { typed, choose, type, leave } = usePersonText(props);
  const options = usePersonOptions(typed ?? "", choose);
  const outsider = typed === null ? outsiderOf(value) : null;
  return (
    <div className="person-picker person-name">
      <ComboBox
        path={props.path}
        label={props.label}
        text={typed ?? value?.name ?? ""}
        onTextChange={type}
        options={options}
        emptyText="名册中没有找到，可填写中文姓名"
        isReadOnly={props.isReadOnly}
        isWrong={props.isWrong}
        placeholder={props.placeholder ?? "姓名、拼音首字母或工号"}
        suffix={<span className="person-picker-unit">{rosterUnit(value)}</span>}
        onLeave={() => void leave()}
      />
      {outsider && (
        <Input
          aria-label={`${props.label}的单位职务`}
          value={outsider.unit ?? ""}
          maxLength={80}
          readOnly={props.isReadOnly}
          placeholder="外单位人员：单位职务"
          onChange={(event) => props.onChange({ ...outsider, unit: event.target.value || null })}
        />
      )}
    </div>
  );
}
