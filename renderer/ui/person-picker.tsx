import { Input } from "antd";
import { useState } from "react";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { recognisePerson } from "#renderer/ui/recognise-person.ts";
import { usePersonOptions } from "#renderer/ui/use-person-options.tsx";

const undecided = "请从列表中选定人员；外单位人员请填写中文姓名";

/** A person by pinyin initials, part of the name or number; one from outside as free text. */
export function PersonPicker(props: FieldControlProps<PersonSnapshot | null>) {
  const { path, value, onChange, onUnreadable } = props;
  const [typed, setTyped] = useState<string | null>(null);

  function choose(person: PersonSnapshot | null): void {
    setTyped(null);
    onUnreadable(path, null);
    onChange(person);
  }

  function type(text: string): void {
    if (text.trim() === "") return choose(null);
    setTyped(text);
    onUnreadable(path, undecided);
  }

  async function leave(): Promise<void> {
    if (typed === null) return;
    const person = await recognisePerson(typed);
    if (person) choose(person);
  }

  const options = usePersonOptions(typed ?? "", choose);
  const isOutsider = typed === null && value !== null && value.uid === null;
  return (
    <div className="person-picker">
      <ComboBox
        path={path}
        label={props.label}
        text={typed ?? value?.name ?? ""}
        onTextChange={type}
        options={options}
        emptyText="名册中没有找到，可填写中文姓名"
        isReadOnly={props.isReadOnly}
        isWrong={props.isWrong}
        placeholder="姓名、拼音首字母或工号"
        suffix={<span className="person-picker-unit">{isOutsider ? "" : value?.unit}</span>}
        onLeave={() => void leave()}
      />
      {isOutsider && (
        <Input
          aria-label={`${props.label}的单位职务`}
          value={value.unit ?? ""}
          maxLength={80}
          readOnly={props.isReadOnly}
          placeholder="外单位人员：单位职务"
          onChange={(event) => onChange({ ...value, unit: event.target.value || null })}
        />
      )}
    </div>
  );
}
