import { useState } from "react";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { ComboBox, type ComboOption } from "#renderer/ui/combo-box.tsx";
import { useSettled } from "#renderer/ui/use-settled.ts";

interface PersonAdderProps {
  /** The day whose roster is searched; null takes today's. */
  readonly day: string | null;
  readonly onAdd: (person: RosterPerson | PersonSnapshot) => void;
}

function optionFor(person: RosterPerson, onPick: PersonAdderProps["onAdd"]): ComboOption {
  const facts = [person.employeeNumber, person.unit, ...person.notes].filter(Boolean).join(" · ");
  return {
    key: person.uid,
    label: (
      <>
        {person.name}
        <span className="combo-box-note">{facts}</span>
      </>
    ),
    pick: () => onPick(person),
  };
}

/** The people of that day a typed text may mean, and last the text itself as somebody from outside. */
function useDayOptions(text: string, day: string | null, onPick: PersonAdderProps["onAdd"]) {
  const name = text.trim();
  const asked = useSettled(name, 120);
  const found = useRouteQuery(
    "people.find",
    { text: asked, limit: 12, ...(day === null ? {} : { day }) },
    { enabled: asked !== "" && asked.length <= 40, keepsPrevious: true },
  );
  const people = found.data?.people ?? [];
  const options = people.map((person) => optionFor(person, onPick));
  const isName = /\p{Script=Han}/u.test(name) && name.length <= 40;
  if (!isName || people.some((person) => person.name === name)) return options;
  const outsider: ComboOption = {
    key: "outsider",
    label: `“${name}”不在名册，按外单位人员列席`,
    pick: () => onPick({ uid: null, name, unit: null }),
  };
  return [...options, outsider];
}

/** Adds one person after another: type, Enter, type, Enter. */
export function PersonAdder({ day, onAdd }: PersonAdderProps) {
  const [text, setText] = useState("");
  const options = useDayOptions(text, day, (person) => {
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
        emptyText="当日名册中没有找到，可填写中文姓名"
        placeholder="添加人员：姓名、拼音首字母或工号"
      />
    </div>
  );
}
