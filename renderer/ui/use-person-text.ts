import { useState } from "react";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { recognisePerson } from "#renderer/ui/recognise-person.ts";

const undecided = "请从列表中选定人员；外单位人员请填写中文姓名";

/** The text of a person's box while it is typed, until it stands for somebody. */
export function usePersonText(props: FieldControlProps<PersonSnapshot | null>) {
  const { path, onChange, onUnreadable } = props;
  const [typed, setTyped] = useState<string | null>(null);

  function choose(person: PersonSnapshot | null): void {
    setTyped(null);
    onUnreadable(path, null);
    onChange(person);
  }

  function type(text: string): void {
    if (text.trim() === "") return choose(null);
    setTyped(text);
    onUnreadable(path, `${props.label}：${undecided}`);
  }

  async function leave(): Promise<void> {
    const person = typed === null ? null : await recognisePerson(typed);
    if (person) choose(person);
  }

  return { typed, choose, type, leave };
}
