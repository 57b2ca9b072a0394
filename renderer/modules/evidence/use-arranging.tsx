import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { originOf, type LinkSource } from "#renderer/modules/evidence/link-source.ts";
import type {
  BeginAction,
  RecordActions,
  TakeUpAs,
} from "#renderer/modules/evidence/record-actions.ts";
import { TakeUpDialog, takeUpLabels } from "#renderer/modules/evidence/take-up-dialog.tsx";
import { beginFrom } from "#renderer/records/record-origin.ts";
import { newRecordPath } from "#renderer/records/record-paths.ts";
import type { MenuItem } from "#renderer/ui/plain/menu-button.tsx";

interface Arranging {
  /** 安排活动, 安排会议, 拟通知, 列入议题, 列入议定事项. */
  readonly items: readonly MenuItem[];
  /** Says why nothing was begun. */
  readonly failure: ReactNode;
  /** Asks what is still to be said. */
  readonly dialog: ReactNode;
}

interface Asking {
  readonly as: TakeUpAs;
  readonly source: LinkSource;
}

/** What can be begun from a record or a row of it; `find` answers null where it could not be read. */
export function useArranging(
  { begin, takeUp }: RecordActions,
  find: () => Promise<LinkSource | null> | LinkSource,
): Arranging {
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [hasFailed, setFailed] = useState(false);

  async function start({ recordType, kind, values }: BeginAction): Promise<void> {
    const source = await find();
    const isKept = source
      ? await beginFrom(recordType, values(source), originOf(source, kind))
      : false;
    setFailed(!isKept);
    if (isKept) await navigate(newRecordPath(recordType));
  }

  async function ask(as: TakeUpAs): Promise<void> {
    const source = await find();
    setFailed(source === null);
    if (source) setAsking({ as, source });
  }

  return {
    items: [
      ...begin.map((action) => ({ label: action.label, onChoose: () => void start(action) })),
      ...takeUp.map((as) => ({ label: takeUpLabels[as], onChoose: () => void ask(as) })),
    ],
    failure: hasFailed && <p role="alert">暂时没能开始，没有改动任何记录，请再点一次。</p>,
    dialog: asking && <TakeUpDialog {...asking} onClose={() => setAsking(null)} />,
  };
}
