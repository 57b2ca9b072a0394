import { useState } from "react";
import { integer } from "#shared/records/field.ts";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { today } from "#renderer/ui/today.ts";
import { IntegerField } from "#renderer/ui/integer-field.tsx";

const field = integer("归档年度", { min: 1900, max: 2199, unit: "年" });

interface YearChoiceProps {
  /** Null takes every year. */
  readonly year: number | null;
  readonly onChange: (year: number | null) => void;
}

/** One 归档年度, or all. */
export function YearChoice({ year, onChange }: YearChoiceProps) {
  const thisYear = Number(today().slice(0, 4));
  const [typed, setTyped] = useState<number | null>(year ?? thisYear);

  function change(next: number | null): void {
    setTyped(next);
    if (next !== null) onChange(next);
  }

  return (
    <div className="archive-form-row">
      <span>归档年度</span>
      <ChoiceBar
        label="归档年度"
        options={{ one: "指定年度", all: "全部年度" }}
        value={year === null ? "all" : "one"}
        onChange={(choice) => onChange(choice === "all" ? null : (typed ?? thisYear))}
      />
      {year !== null && (
        <div className="archive-year">
          <IntegerField
            path="archiveYear"
            label="归档年度"
            field={field}
            value={typed}
            onChange={change}
            onUnreadable={() => undefined}
            isReadOnly={false}
            isWrong={typed === null}
          />
        </div>
      )}
    </div>
  );
}
