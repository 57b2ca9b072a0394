import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ListRow, SavedRecord } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";

interface RowActions {
  readonly error: AppErrorValue | null;
  readonly isRunning: boolean;
  readonly trash: (rows: readonly ListRow[]) => Promise<void>;
  readonly restore: (rows: readonly ListRow[]) => Promise<void>;
}

/** What can be done to rows of a list, one record after the other; the first failure stops it. */
export function useRowActions(recordType: string): RowActions {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const trash = useCommand<SavedRecord>(`${recordType}.trash`);
  const restore = useCommand<SavedRecord>(`${recordType}.restore`);

  async function each(command: typeof trash, rows: readonly ListRow[]): Promise<void> {
    setError(null);
    for (const { uid, revision } of rows) {
      const reply = await command.run({ uid, revision });
      if (!reply.ok) return setError(reply.error);
    }
  }

  return {
    error,
    isRunning: trash.isRunning || restore.isRunning,
    trash: (rows) => each(trash, rows),
    restore: (rows) => each(restore, rows),
  };
}
