import { useState } from "react";
import { useNavigate } from "react-router";
import {
  recordActionsOf,
  type BeginAction,
  type TakeUpAs,
} from "#renderer/modules/evidence/record-actions.ts";
import { TakeUpDialog, takeUpLabels } from "#renderer/modules/evidence/take-up-dialog.tsx";
import { beginFrom } from "#renderer/records/record-origin.ts";
import type { LinksPanelProps } from "#renderer/records/record-page-parts.ts";
import { newRecordPath } from "#renderer/records/record-paths.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

/** 安排活动, 安排会议, 拟通知, 列入议定事项: each makes its link when it is saved. */
export function BeginButtons({ recordType, record }: LinksPanelProps) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState<TakeUpAs | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { begin, takeUp } = recordActionsOf(recordType);

  async function start(action: BeginAction): Promise<void> {
    const origin = { recordType, uid: record.uid, kind: action.kind };
    const isKept = await beginFrom(action.recordType, action.values(record), origin);
    setFailed(!isKept);
    if (isKept) await navigate(newRecordPath(action.recordType));
  }

  return (
    <>
      {begin.map((action) => (
        <Button key={action.label} onClick={() => void start(action)}>
          {action.label}
        </Button>
      ))}
      {takeUp.map((as) => (
        <Button key={as} onClick={() => setAsking(as)}>
          {takeUpLabels[as]}
        </Button>
      ))}
      {hasFailed && <p role="alert">暂时没能开始，没有改动任何记录，请再点一次。</p>}
      {asking && (
        <TakeUpDialog
          as={asking}
          recordType={recordType}
          record={record}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
