import { sourceOfRecord } from "#renderer/modules/evidence/link-source.ts";
import { recordActionsOf } from "#renderer/modules/evidence/record-actions.ts";
import { useArranging } from "#renderer/modules/evidence/use-arranging.tsx";
import type { LinksPanelProps } from "#renderer/records/record-page-parts.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

/** 安排活动, 安排会议, 拟通知, 列入议定事项: each makes its link when it is saved. */
export function BeginButtons({ recordType, record }: LinksPanelProps) {
  const { items, failure, dialog } = useArranging(recordActionsOf(recordType), () =>
    sourceOfRecord(recordType, record),
  );
  return (
    <>
      {items.map(({ label, onChoose }) => (
        <Button key={label} onClick={onChoose}>
          {label}
        </Button>
      ))}
      {failure}
      {dialog}
    </>
  );
}
