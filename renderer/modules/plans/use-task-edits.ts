import { useRef, useState } from "react";
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

/** A typed text; once saved, with the revision that has it. */
interface Typed {
  readonly text: string;
  readonly savedIn: number | null;
}

type TypedRows = Readonly<Record<string, Readonly<Partial<Record<ColumnName, Typed>>>>>;

export interface TaskEdits {
  /** The text typed into a cell and not yet in the table read; undefined where there is none. */
  readonly typedIn: (task: ScheduleTask | undefined, name: ColumnName) => string | undefined;
  readonly error: { readonly title: string; readonly value: AppErrorValue } | null;
  readonly isSaving: boolean;
  readonly save: (edits: readonly RowEdit[]) => void;
  /** Lets go of what could not be saved. */
  readonly drop: () => void;
}

function typedRow(all: TypedRows, { uid, texts }: RowEdit): TypedRows {
  const typed = Object.entries(texts).map(
    ([name, text]) => [name, { text, savedIn: null }] as const,
  );
  return { ...all, [uid]: { ...all[uid], ...(Object.fromEntries(typed) as TypedRows[string]) } };
}

/** What was saved stays in sight until the table read has it: no old text shines through. */
function savedRow(all: TypedRows, { uid, texts }: RowEdit, revision: number): TypedRows {
  const row = Object.entries(all[uid] ?? {}).map(([name, typed]) => {
    const isSaved = texts[name as ColumnName] === typed.text;
    return [name, isSaved ? { ...typed, savedIn: revision } : typed];
  });
  return { ...all, [uid]: Object.fromEntries(row) as TypedRows[string] };
}

/**
 * Saves rows one after another, each by one command that carries the revision seen. What is refused
 * stays as it was typed, with the reason.
 */
export function useTaskEdits(tasks: readonly ScheduleTask[], month: string): TaskEdits {
  const [typed, setTyped] = useState<TypedRows>({});
  const [error, setError] = useState<TaskEdits["error"]>(null);
  const [waiting, setWaiting] = useState(0);
  const line = useRef<Promise<void>>(Promise.resolve());
  // Two edits of one row may be sent before the table is read again.
  const revisions = useRef(new Map<string, number>());

  async function send(edit: RowEdit, { revision: seen, cells: shown }: ScheduleTask) {
    const { uid, texts: cells } = edit;
    const revision = Math.max(seen, revisions.current.get(uid) ?? 0);
    const input = { uid, revision, month, cells };
    const reply = await client.request("plans.editTask", input, { kind: "command" });
    if (reply.ok) {
      revisions.current.set(uid, reply.data.revision);
      setTyped((all) => savedRow(all, edit, reply.data.revision));
    } else setError({ title: shown["title"] ?? "", value: reply.error });
    setWaiting((count) => count - 1);
  }

  function save(edits: readonly RowEdit[]): void {
    setError(null);
    for (const edit of edits) {
      const task = tasks.find(({ uid }) => uid === edit.uid);
      if (!task) continue;
      setTyped((all) => typedRow(all, edit));
      setWaiting((count) => count + 1);
      line.current = line.current.then(() => send(edit, task));
    }
  }

  function drop(): void {
    setTyped({});
    setError(null);
  }

  const typedIn: TaskEdits["typedIn"] = (task, name) => {
    const cell = task && typed[task.uid]?.[name];
    const isRead = cell?.savedIn != null && task !== undefined && task.revision >= cell.savedIn;
    return isRead ? undefined : cell?.text;
  };
  return { typedIn, error, isSaving: waiting > 0, save, drop };
}
