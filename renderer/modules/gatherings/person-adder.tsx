import { useState } from "react";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { usePersonOptions } from "#renderer/ui/use-person-options.tsx";

/** Adds one person after another: type, Enter, type, Enter. */
export function PersonAdder({ onAdd }: { readonly onAdd: (person: PersonSnapshot) => void }) {
  const [text, setText] = useState("");
  const options = usePersonOptions(text, (person) => {
    setText("");
    onAdd(person);
  });
  return (
    <div className="person-adder">
      <ComboBox
        label="添加人员"
        text={text}
        onTextChange={setText}
        options={options}
        emptyText="名册中没有找到，可填写中文姓名"
        placeholder="添加人员：姓名、拼音首字母或工号"
      />
    </div>
  );
}
