import { useEffect, useState } from "react";
import type { Draft } from "#shared/modules/workspace/workspace-contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { setUnsaved } from "#renderer/api/unsaved.ts";
import { withChanges, withoutSent } from "#renderer/records/record-changes.ts";
import { useDrafts } from "#renderer/records/use-drafts.ts";

interface Typed {
  readonly changes: AnyValues;
  /** The revision the clerk began from. */
  readonly revision: number | null;
}

interface RecordChanges extends Typed {
  readonly isDirty: boolean;
  readonly isReady: boolean;
  readonly restoredAt: string | null;
  readonly draftSavedAt: string | null;
  readonly hasDraftFailed: boolean;
  readonly set: (values: AnyValues) => void;
  /** From now on the changes stand on this revision; what was sent is no change any more. */
  readonly settle: (revision: number | null, sent: AnyValues) => void;
  readonly drop: () => Promise<void>;
}

const nothing: Typed = { changes: {}, revision: null };

function useUnsavedMark(key: string, isDirty: boolean): void {
  useEffect(() => {
    setUnsaved(key, isDirty);
    return () => setUnsaved(key, false);
  }, [key, isDirty]);
}

/** What the clerk changed of a record, kept as a draft meanwhile and found again later. */
export function useRecordChanges(
  type: RecordType,
  uid: string | null,
  record: RecordView | null,
  stored: AnyValues,
): RecordChanges {
  const [typed, setTyped] = useState<Typed>(nothing);
  const [restored, setRestored] = useState<Draft | null>(null);
  const drafts = useDrafts(type.name, uid);
  const isDirty = Object.keys(typed.changes).length > 0;
  useUnsavedMark(`${type.name}/${uid ?? "new"}`, isDirty);

  if (drafts.found && drafts.found !== restored) {
    setRestored(drafts.found);
    setTyped({ changes: drafts.found.values as AnyValues, revision: drafts.found.revision });
  }

  function set(values: AnyValues): void {
    const revision = isDirty ? typed.revision : (record?.revision ?? null);
    const changes = withChanges(type, stored, typed.changes, values);
    setTyped({ changes, revision });
    if (Object.keys(changes).length > 0) drafts.keep(revision, changes);
    else void drafts.drop();
  }

  return {
    ...typed,
    isDirty,
    isReady: drafts.found !== undefined,
    restoredAt: isDirty && restored ? restored.savedAt : null,
    draftSavedAt: isDirty ? drafts.savedAt : null,
    hasDraftFailed: isDirty && drafts.hasFailed,
    set,
    settle: (revision, sent) =>
      setTyped((now) => ({ changes: withoutSent(now.changes, sent), revision })),
    drop: async () => {
      await drafts.drop();
      setRestored(null);
    },
  };
}
