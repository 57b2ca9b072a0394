import { Select } from "antd";

/** One thing to choose, with the pinyin initials a clerk may type for it. */
export interface InitialsOption {
  readonly value: string;
  readonly label: string;
  readonly initials: readonly string[];
}

interface InitialsSelectProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly InitialsOption[];
  readonly isReadOnly: boolean;
  readonly isWrong?: boolean;
  readonly placeholder?: string;
  readonly canClear?: boolean;
  readonly onChange: (value: string | null) => void;
}

function matches(typed: string, option: InitialsOption): boolean {
  const wanted = typed.trim().toLowerCase();
  return option.label.includes(wanted) || option.initials.some((keys) => keys.startsWith(wanted));
}

/** A choice found by Chinese text or by the initials of its pinyin. */
export function InitialsSelect(props: InitialsSelectProps) {
  const { options, value } = props;
  return (
    <Select<string, InitialsOption>
      data-path={props.path}
      aria-label={props.label}
      className="choice"
      value={value ?? undefined}
      disabled={props.isReadOnly}
      status={props.isWrong === true ? "error" : ""}
      placeholder={props.placeholder ?? "请选择"}
      allowClear={props.canClear === true && !props.isReadOnly}
      showSearch={{
        filterOption: (typed, option) => option !== undefined && matches(typed, option),
      }}
      options={[...options]}
      onChange={(next: string | undefined) => props.onChange(next ?? null)}
    />
  );
}
