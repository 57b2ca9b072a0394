import { partLabel } from "#renderer/modules/gatherings/attendance-sums.ts";
import type { ActionItemLineProps } from "#renderer/modules/gatherings/action-item-line-props.ts";
import { NativeSelect } from "#renderer/ui/native-select.tsx";

/** Which part decided it. */
export function PartChoice({ path, row, index, parts, list }: ActionItemLineProps) {
  return (
    <div data-enter-skip>
      <NativeSelect
        path={`${path}.part`}
        label={`议定事项${index + 1}所属部分`}
        value={String(row.part ?? 1)}
        options={parts.map((part, at) => ({
          value: String(at + 1),
          label: partLabel(part),
          initials: [],
        }))}
        emptyLabel="第1部分"
        isReadOnly={false}
        onChange={(part) => list.change(index, { part: Number(part ?? 1) })}
      />
    </div>
  );
}
