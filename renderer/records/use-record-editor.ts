import { useState } from "react";
import type { AppErrorValue, FieldProblem } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import {
  recordProblems,
  withUnreadable,
  type Unreadable,
} from "#renderer/records/record-problems.ts";
import { useRecordChanges } from "#renderer/records/use-record-changes.ts";
import { useSaveRecord } from "#renderer/records/use-save-record.ts";
import { useStoredRecord } from "#renderer/records/use-stored-record.ts";

/** Everything the record page shows and does with the values of one record. */
export interface RecordEditor {
  readonly record: RecordView | null;
  readonly isLoading: boolean;
  readonly loadError: AppErrorValue | null;
  readonly values: AnyValues;
  readonly changes: AnyValues;
  readonly masked: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly error: AppErrorValue | null;
  readonly hasConflict: boolean;
  readonly isSaving: boolean;
  readonly isDirty: boolean;
  readonly restoredAt: string | null;
  readonly draftSavedAt: string | null;
  readonly hasDraftFailed: boolean;
  readonly setFields: (values: AnyValues) => void;
  readonly setUnreadable: (path: string, message: string | null) => void;
  readonly reveal: () => void;
  /** The saved record, or null when it was not saved. */
  readonly save: () => Promise<SavedRecord | null>;
  readonly discard: () => Promise<void>;
  /** After a conflict: my changes go on top of what is stored now. */
  readonly keepMine: () => void;
  readonly fail: (error: AppErrorValue | null) => void;
  /** Reads the record again after a step that changed it. */
  readonly refresh: () => Promise<void>;
}

interface Parts {
  readonly stored: ReturnType<typeof useStoredRecord>;
  readonly changes: ReturnType<typeof useRecordChanges>;
  readonly saving: ReturnType<typeof useSaveRecord>;
}

/** Stores what was changed, and shows the record as it is stored then. */
async function store({ stored, changes, saving }: Parts, values: AnyValues) {
  const sent = changes.changes;
  const { record } = stored;
  if (record && !changes.isDirty) return { uid: record.uid, revision: record.revision };
  const saved = record
    ? await saving.update({ uid: record.uid, revision: changes.revision ?? record.revision }, sent)
    : await saving.create(values);
  // After a conflict too: the clerk is to see what stands there now.
  const fresh = await stored.readAgain();
  if (!saved) return null;
  await changes.drop();
  changes.settle(fresh?.revision ?? saved.revision, sent);
  return saved;
}

/** What the page shows of the parts, as it is. */
function shown({ stored, changes, saving }: Parts) {
  const { record } = stored;
  return {
    ...changes,
    record,
    isLoading: stored.isLoading || !changes.isReady,
    loadError: stored.error,
    values: { ...stored.values, ...changes.changes },
    masked: (record?.masked ?? []).filter((field) => !(field in changes.changes)),
    problems: saving.problems,
    error: saving.error,
    hasConflict: saving.hasConflict,
    isSaving: saving.isSaving,
    reveal: stored.reveal,
  };
}

/** Values, changes, draft, checks and saving of one record; `uid` is null for one not saved yet. */
export function useRecordEditor(
  type: RecordType,
  uid: string | null,
  presets?: AnyValues,
): RecordEditor {
  const stored = useStoredRecord(type, uid, presets);
  const changes = useRecordChanges(type, uid, stored.record, stored.values);
  const saving = useSaveRecord(type);
  const [unreadable, setUnreadable] = useState<Unreadable>({});
  const parts = { stored, changes, saving };
  const state = shown(parts);
  const storedRevision = stored.record?.revision ?? null;

  async function save(): Promise<SavedRecord | null> {
    const found = recordProblems(type, state.values, state.masked, unreadable);
    saving.show(found);
    return found.length > 0 || saving.isSaving ? null : store(parts, state.values);
  }

  async function discard(): Promise<void> {
    await changes.drop();
    changes.settle(storedRevision, changes.changes);
    setUnreadable({});
    saving.show([]);
  }

  return {
    ...state,
    setFields: (values) => {
      for (const field of Object.keys(values)) saving.forgive(field);
      changes.set(values);
    },
    setUnreadable: (path, message) => setUnreadable((all) => withUnreadable(all, path, message)),
    save,
    discard,
    keepMine: () => {
      saving.show([]);
      changes.settle(storedRevision, {});
    },
    fail: (error) => saving.show(saving.problems, error),
    refresh: () => stored.readAgain().then(() => {}),
  };
}
