import { parseTypedTime } from "#shared/kernel/clock-time.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { TypedInput } from "#renderer/ui/typed-input.tsx";

/** A time of day, shown as 15:00. */
export function TimeField(props: FieldControlProps<string | null>) {
  return (
    <TypedInput<string>
      {...props}
      parse={parseTypedTime}
      format={(time) => time}
      hint="这不是有效的时间，可按 1500、15:00 或 15时30分 填写"
      placeholder="如 1500 或 15:00"
    />
  );
}
