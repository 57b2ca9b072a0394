import type { RecordType } from "#shared/records/define-record-type.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import type { RecordEditor } from "#renderer/records/use-record-editor.ts";

interface RecordActions {
  readonly isRunning: boolean;
  readonly finalize: () => Promise<void>;
  readonly reopen: (reason: string) => Promise<void>;
  readonly confirmPaper: () => Promise<void>;
  readonly trash: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** Steps of a record's life other than saving its values. */
export function useRecordActions(type: RecordType, editor: RecordEditor): RecordActions {
  const finalize = useCommand<SavedRecord>(`${type.name}.finalize`);
  const reopen = useCommand<SavedRecord>(`${type.name}.reopen`);
  const confirmPaper = useCommand<SavedRecord>(`${type.name}.confirmPaper`);
  const trash = useCommand<SavedRecord>(`${type.name}.trash`);
  const restore = useCommand<SavedRecord>(`${type.name}.restore`);
  const { record } = editor;

  async function run(command: typeof trash, extra: { readonly reason?: string } = {}) {
    if (!record) return;
    editor.fail(null);
    const reply = await command.run({ uid: record.uid, revision: record.revision, ...extra });
    if (reply.ok) await editor.refresh();
    else editor.fail(reply.error);
  }

  return {
    isRunning: [finalize, reopen, confirmPaper, trash, restore].some(
      (command) => command.isRunning,
    ),
    finalize: () => run(finalize),
    reopen: (reason) => run(reopen, { reason }),
    confirmPaper: () => run(confirmPaper),
    trash: () => run(trash),
    restore: () => run(restore),
  };
}
