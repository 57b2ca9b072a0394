import { isOpenEndKind, openEndKinds } from "#shared/modules/home/open-end-kinds.ts";
import {
  chosen,
  groupsOf,
  yearsOf,
  yearWords,
  type OpenEnd,
  type OpenEndChoice,
} from "#renderer/modules/open-ends/open-end-choices.ts";
import "#renderer/ui/native-select.css";

interface OpenEndFiltersProps {
  readonly openEnds: readonly OpenEnd[];
  readonly choice: OpenEndChoice;
  readonly change: (next: Partial<OpenEndChoice>) => void;
}

type Options = readonly (readonly [value: string, words: string])[];

/** Kinds of that year with how many there are of each; the chosen one stays even without any. */
function kindOptions(openEnds: readonly OpenEnd[], { kind, year }: OpenEndChoice): Options {
  const ofYear = chosen(openEnds, { kind: null, year });
  const found = groupsOf(ofYear).map(
    (group) => [group.kind, `${group.label}（${group.openEnds.length}）`] as const,
  );
  const isMissing = kind !== null && !found.some(([value]) => value === kind);
  return [
    ["", `全部（${ofYear.length}）`],
    ...found,
    ...(isMissing ? [[kind, `${openEndKinds[kind]}（0）`] as const] : []),
  ];
}

function yearOptions(openEnds: readonly OpenEnd[], { year }: OpenEndChoice): Options {
  const years = new Set([...yearsOf(openEnds), ...(year === null ? [] : [year])]);
  return [["", "全部"], ...[...years].map((one) => [one, yearWords(one)] as const)];
}

/** 种类 and 期限年份. */
export function OpenEndFilters({ openEnds, choice, change }: OpenEndFiltersProps) {
  return (
    <div className="open-ends-filters">
      <Choice
        label="种类"
        value={choice.kind ?? ""}
        options={kindOptions(openEnds, choice)}
        onChange={(kind) => change({ kind: isOpenEndKind(kind) ? kind : null })}
      />
      <Choice
        label="期限年份"
        value={choice.year ?? ""}
        options={yearOptions(openEnds, choice)}
        onChange={(year) => change({ year: year === "" ? null : year })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        className="native-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
