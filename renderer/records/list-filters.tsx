import { Input, Select } from "antd";
import { useRef } from "react";
import { filterField, type RecordType } from "#shared/records/define-record-type.ts";
import type { Field, RecordReference } from "#shared/records/field.ts";
import { ReferencePicker } from "#renderer/ui/reference-picker.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { useMenuCommand } from "#renderer/ui/use-menu-command.ts";

/** What narrows a list. */
export interface ListFilter {
  readonly view: string;
  readonly filterValue: string | null;
  /** The linked record's title, where the value is one. */
  readonly filterTitle: string;
  readonly search: string;
  readonly isTrash: boolean;
}

interface ListFiltersProps {
  readonly type: RecordType;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

const trashKey = "trash";

function viewOptions(type: RecordType): Record<string, string> {
  const views = Object.entries(type.views).map(([name, { label }]): [string, string] => [
    name,
    label,
  ]);
  return {
    ...Object.fromEntries(views),
    ...(type.singleton || type.isRegister ? {} : { [trashKey]: "回收站" }),
  };
}

/** Views to choose from, the value that narrows one, and the search box. */
export function ListFilters({ type, filter, onChange }: ListFiltersProps) {
  const search = useRef<HTMLDivElement>(null);
  useMenuCommand("find", () => search.current?.querySelector("input")?.focus());

  function choose(chosen: string): void {
    const isTrash = chosen === trashKey;
    const view = isTrash ? (Object.keys(type.views)[0] ?? "all") : chosen;
    onChange({ ...filter, view, filterValue: null, filterTitle: "", isTrash });
  }

  return (
    <div className="list-filters">
      <ChoiceBar
        label="查看方式"
        options={viewOptions(type)}
        value={filter.isTrash ? trashKey : filter.view}
        onChange={choose}
      />
      <FilterValue type={type} filter={filter} onChange={onChange} />
      <div ref={search} className="list-filters-search">
        <Input
          aria-label={`在${type.label}中查找`}
          placeholder="查找（名称、拼音首字母）Ctrl+K"
          value={filter.search}
          maxLength={80}
          allowClear
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </div>
    </div>
  );
}

function FilterValue(props: ListFiltersProps) {
  const { type, filter } = props;
  const field = filterField(type, filter.view);
  if (!field || filter.isTrash) return null;
  if (field.kind === "reference") return <ReferenceFilter {...props} field={field} />;
  return field.kind === "choice" ? <ChoiceFilter {...props} field={field} /> : null;
}

type FieldOf<K extends Field["kind"]> = Extract<Field, { readonly kind: K }>;

function ReferenceFilter(props: ListFiltersProps & { readonly field: FieldOf<"reference"> }) {
  const { field, filter, onChange } = props;
  const { filterValue: uid, filterTitle: title } = filter;
  const choose = (value: RecordReference | null) =>
    onChange({ ...filter, filterValue: value?.uid ?? null, filterTitle: value?.title ?? "" });
  return (
    <div className="list-filters-value">
      <ReferencePicker
        path="filter"
        label={field.label}
        to={field.to}
        value={uid === null ? null : { uid, title }}
        onChange={choose}
        onUnreadable={() => undefined}
        isReadOnly={false}
        isWrong={false}
      />
    </div>
  );
}

function ChoiceFilter(props: ListFiltersProps & { readonly field: FieldOf<"choice"> }) {
  const { field, filter, onChange } = props;
  return (
    <Select<string>
      className="list-filters-value"
      aria-label={field.label}
      placeholder={`全部${field.label}`}
      allowClear
      value={filter.filterValue ?? undefined}
      options={Object.entries(field.options).map(([value, label]) => ({ value, label }))}
      onChange={(value: string | undefined) =>
        onChange({ ...filter, filterValue: value ?? null, filterTitle: "" })
      }
    />
  );
}
