import { useState } from "react";
import { recordTypeOf } from "#shared/record-types.ts";
import type { RecordReference } from "#shared/records/field.ts";
import type { ListPage } from "#shared/records/record-routes.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { useSettled } from "#renderer/ui/use-settled.ts";

interface ReferencePickerProps extends FieldControlProps<RecordReference | null> {
  /** The record type it links to. */
  readonly to: string;
}

/** A link to another record, found by its list's own search. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { path, to, value, onChange, onUnreadable } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const type = recordTypeOf(to);
  const view = Object.keys(type.views)[0] ?? "all";
  const asked = useSettled((typed ?? "").trim(), 120);
  const found = useRecordQuery<ListPage>(
    `${to}.list`,
    { view, search: asked, limit: 20 },
    { enabled: asked !== "" && asked.length <= 80, keepsPrevious: true },
  );

  function choose(reference: RecordReference | null): void {
    setTyped(null);
    onUnreadable(path, null);
    onChange(reference);
  }

  function search(text: string): void {
    if (text.trim() === "") return choose(null);
    setTyped(text);
    onUnreadable(path, `请从列表中选定${type.label}`);
  }

  const options = (found.data?.rows ?? []).map((row) => ({
    key: row.uid,
    label: row.title,
    pick: () => choose({ uid: row.uid, title: row.title }),
  }));
  return (
    <ComboBox
      path={path}
      label={props.label}
      text={typed ?? value?.title ?? ""}
      onTextChange={search}
      options={options}
      emptyText={`没有找到这个${type.label}，请先在“${type.label}”中登记`}
      isReadOnly={props.isReadOnly}
      isWrong={props.isWrong}
      placeholder={`输入名称查找${type.label}`}
    />
  );
}
