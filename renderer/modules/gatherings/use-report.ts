import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ActionItemState } from "#shared/modules/gatherings/action-items-field.ts";
import { useCommand } from "#renderer/api/use-command.ts";

/** The item a report is about, as it stands. */
export interface Reported {
  readonly uid: string;
  readonly gatheringUid: string;
  readonly gatheringRevision: number;
  readonly state: ActionItemState;
  readonly doneOn: string | null;
  readonly result: string | null;
}

export type Progress = Pick<Reported, "state" | "doneOn" | "result">;

interface Report {
  /** As the clerk has it now, reported or not. */
  readonly progress: Progress;
  readonly isChanged: boolean;
  readonly isRunning: boolean;
  readonly error: AppErrorValue | null;
  readonly change: (cells: Partial<Progress>) => void;
  readonly send: () => Promise<void>;
}

/** How one 议定事项 is getting on, written down in the gathering that decided it, final or not. */
export function useReport(item: Reported, onDone: (progress: Progress) => void): Report {
  const [typed, setTyped] = useState<Partial<Progress>>({});
  const [error, setError] = useState<AppErrorValue | null>(null);
  const command = useCommand("gatherings.reportActionItem");
  const { state, doneOn, result } = item;
  const progress = { state, doneOn, result, ...typed };
  const isChanged = (Object.keys(typed) as (keyof Progress)[]).some(
    (cell) => typed[cell] !== item[cell],
  );

  async function send(): Promise<void> {
    const reply = await command.run({
      gatheringUid: item.gatheringUid,
      revision: item.gatheringRevision,
      itemUid: item.uid,
      ...progress,
    });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setTyped({});
    onDone(progress);
  }

  return {
    progress,
    isChanged,
    isRunning: command.isRunning,
    error,
    change: (cells) => setTyped((now) => ({ ...now, ...cells })),
    send,
  };
}
