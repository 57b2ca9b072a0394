import { formatMoney, parseTypedMoney } from "#shared/kernel/money.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { TypedInput } from "#renderer/ui/typed-input.tsx";

/** An amount in yuan, kept as whole 分. */
export function MoneyField(props: FieldControlProps<number | null>) {
  return (
    <TypedInput<number>
      {...props}
      parse={parseTypedMoney}
      format={formatMoney}
      hint="这不是有效的金额，可按 1234.5 填写，最多两位小数"
      placeholder="如 1234.50"
      unit="元"
      align="right"
    />
  );
}
