import { useCallback, useRef, useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ColumnName } from "#shared/modules/plans/key-task-columns.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import { client } from "#renderer/api/client.ts";

type Texts = Partial<Record<ColumnName, string>>;

/** Typed texts of one row that are being saved or could not be. */
export interface RowEdit {
  readonly uid: string;
  readonly texts: Texts;
}

export interface TaskEdits {
  /** What was typed and is not stored: shown in place of what is. */
  readonly typed: Readonly<Record<string, Texts>>;
  readonly error: { readonly title: string; readonly value: AppErrorValue } | null;
  readonly isSaving: boolean;
  readonly save: (edits: readonly RowEdit[]) => void;
  /** Lets go of what could not be saved. */
  readonly drop: () => void;
}

function without(typed: Readonly<Record<string, Texts>>, { uid, texts }: RowEdit) {
  const left = Object.entries(typed[uid] ?? {}).filter(
    ([name, text]) => texts[name as ColumnName] !== text,
  );
  const { [uid]: _, ...others } = typed;
  return left.length === 0 ? others : { ...others, [uid]: Object.fromEntries(left) as Texts };
}

/**
 * Saves rows one after another, each by one command that carries the revision seen. What is refused
 * stays as it was typed, with the reason.
 */
export function useTaskEdits(tasks: readonly ScheduleTask[], month: string): TaskEdits {
  const [typed, setTyped] = useState<Readonly<Record<string, Texts>>>({});
  const [error, setError] = useState<TaskEdits["error"]>(null);
  const [waiting, setWaiting] = useState(0);
  const line = useRef<Promise<void>>(Promise.resolve());
  // Two edits of one row may be sent before the table is read again.
  const revisions = useRef(new Map<string, number>());

  const send = useCallback(
    async (edit: RowEdit, seen: number, title: string): Promise<void> => {
      const { uid, texts: cells } = edit;
      const revision = Math.max(seen, revisions.current.get(uid) ?? 0);
      const input = { uid, revision, month, cells };
      const reply = await client.request("plans.editTask", input, { kind: "command" });
      if (reply.ok) {
        revisions.current.set(uid, reply.data.revision);
        setTyped((all) => without(all, edit));
      } else setError({ title, value: reply.error });
      setWaiting((count) => count - 1);
    },
    [month],
  );

  function save(edits: readonly RowEdit[]): void {
    setError(null);
    for (const edit of edits) {
      const task = tasks.find(({ uid }) => uid === edit.uid);
      if (!task) continue;
      setTyped((all) => ({ ...all, [edit.uid]: { ...all[edit.uid], ...edit.texts } }));
      setWaiting((count) => count + 1);
      line.current = line.current.then(() => send(edit, task.revision, task.cells["title"] ?? ""));
    }
  }

  function drop(): void {
    setTyped({});
    setError(null);
  }
  return { typed, error, isSaving: waiting > 0, save, drop };
}
