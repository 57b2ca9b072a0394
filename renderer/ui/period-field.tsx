import { formatPeriod, parseTypedPeriod } from "#shared/kernel/period.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { TypedInput } from "#renderer/ui/typed-input.tsx";

/** 归属期: a year, a quarter or a month. */
export function PeriodField(props: FieldControlProps<string | null>) {
  return (
    <TypedInput<string>
      {...props}
      parse={parseTypedPeriod}
      format={formatPeriod}
      hint="可按 2026年、2026年3季度 或 2026年9月 填写"
      placeholder="如 2026年9月"
    />
  );
}
