import type { IntegerField as Declaration } from "#shared/records/field.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { TypedInput } from "#renderer/ui/typed-input.tsx";

function parseWithin(text: string, min: number, max: number): number | null {
  const clean = text
    .replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, "");
  const value = /^-?\d{1,12}$/.test(clean) ? Number(clean) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** A whole number with its unit. */
export function IntegerField(
  props: FieldControlProps<number | null> & {
    readonly field: Declaration;
    readonly placeholder?: string;
  },
) {
  const { min, max, unit } = props.field;
  return (
    <TypedInput<number>
      {...props}
      parse={(text) => parseWithin(text, min, max)}
      format={String}
      hint={`应为${min}到${max}之间的整数`}
      unit={unit}
      align="right"
    />
  );
}
