import { Labelled } from "#renderer/modules/documents/outgoing/labelled.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface YearChoiceProps {
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** A year, moved one at a time. */
export function YearChoice({ value, onChange }: YearChoiceProps) {
  return (
    <Labelled label="年份">
      <Button aria-label="上一年" onClick={() => onChange(Math.max(2000, value - 1))}>
        ‹
      </Button>
      <strong className="year-choice">{`${value}年`}</strong>
      <Button aria-label="下一年" onClick={() => onChange(Math.min(2199, value + 1))}>
        ›
      </Button>
    </Labelled>
  );
}
