import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { AppErrorValue, FieldProblem } from "#shared/kernel/app-error.ts";
import type { Draft } from "#shared/modules/workspace/workspace-contract.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { ask } from "#renderer/api/ask.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { setUnsaved } from "#renderer/api/unsaved.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { withChange, withoutSent } from "#renderer/records/record-changes.ts";
import { useDrafts } from "#renderer/records/use-drafts.ts";

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
  readonly setField: (field: string, value: AnyValue) => void;
  readonly setUnreadable: (path: string, message: string | null) => void;
  readonly reveal: () => void;
  /** The saved record, or null when it was not saved. */
  readonly save: () => Promise<SavedRecord | null>;
  readonly discard: () => Promise<void>;
  /** After a conflict: my changes go on top of what is stored now. */
  readonly keepMine: () => void;
  readonly fail: (error: AppErrorValue | null) => void;
  /** Reads the record again and shows it. */
  readonly refresh: (sent: AnyValues) => Promise<void>;
}

type Unreadable = Readonly<Record<string, string>>;

function withUnreadable(all: Unreadable, path: string, message: string | null): Unreadable {
  if ((all[path] ?? null) === message) return all;
  const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== path));
  return message === null ? rest : { ...rest, [path]: message };
}

/** Values, changes, draft, checks and saving of one record; `uid` is null for one not saved yet. */
export function useRecordEditor(recordType: RecordType, uid: string | null): RecordEditor {
  const { name } = recordType;
  const queries = useQueryClient();
  const [isRevealed, setRevealed] = useState(false);
  const getInput = useMemo(() => (isRevealed ? { uid, reveal: true } : { uid }), [uid, isRevealed]);
  const query = useRecordQuery<RecordView>(`${name}.get`, getInput, {
    enabled: uid !== null,
    keepsPrevious: true,
  });
  const record = query.data ?? null;
  const stored = useMemo(() => record?.values ?? blankValues(recordType), [record, recordType]);
  const [changes, setChanges] = useState<AnyValues>({});
  const [fromRevision, setFromRevision] = useState<number | null>(null);
  const [unreadable, setUnreadableAll] = useState<Unreadable>({});
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [hasConflict, setConflict] = useState(false);
  const [restored, setRestored] = useState<Draft | null>(null);
  const drafts = useDrafts(name, uid);
  const create = useCommand<SavedRecord>(`${name}.create`);
  const update = useCommand<SavedRecord>(`${name}.update`);
  const values = useMemo(() => ({ ...stored, ...changes }), [stored, changes]);
  const isDirty = Object.keys(changes).length > 0;
  const masked = (record?.masked ?? []).filter((field) => !(field in changes));

  if (drafts.found && drafts.found !== restored) {
    setRestored(drafts.found);
    setChanges(drafts.found.values as AnyValues);
    setFromRevision(drafts.found.revision);
  }

  const unsavedKey = `${name}/${uid ?? "new"}`;
  useEffect(() => {
    setUnsaved(unsavedKey, isDirty);
    return () => setUnsaved(unsavedKey, false);
  }, [unsavedKey, isDirty]);

  function setField(field: string, value: AnyValue): void {
    const revision = isDirty ? fromRevision : (record?.revision ?? null);
    const next = withChange(recordType, stored, changes, field, value);
    setFromRevision(revision);
    setChanges(next);
    setProblems((all) => all.filter(({ path }) => path !== field && !path.startsWith(`${field}.`)));
    if (Object.keys(next).length > 0) drafts.keep(revision, next);
    else void drafts.drop();
  }

  function findProblems(): FieldProblem[] {
    const typed = Object.entries(unreadable).map(([path, message]) => ({ path, message }));
    const found = checkRecord(recordType, completeValues(recordType, values));
    const isShown = ({ path }: FieldProblem) =>
      !masked.includes(path) && !typed.some((problem) => problem.path === path);
    return [...typed, ...found.filter(isShown)];
  }

  async function refresh(sent: AnyValues): Promise<void> {
    if (uid === null) return;
    const fresh = await ask<RecordView>(`${name}.get`, getInput);
    queries.setQueryData([`${name}.get`, getInput], fresh);
    setChanges((current) => withoutSent(current, sent));
    setFromRevision(fresh.revision);
  }

  async function save(): Promise<SavedRecord | null> {
    const found = findProblems();
    setProblems(found);
    setError(null);
    if (found.length > 0 || create.isRunning || update.isRunning) return null;
    if (uid !== null && record && !isDirty) return { uid, revision: record.revision };
    const reply =
      uid === null
        ? await create.run({ values })
        : await update.run({ uid, revision: fromRevision ?? record?.revision, values: changes });
    if (!reply.ok) {
      setConflict(reply.error.code === "conflict");
      setProblems(reply.error.fields ?? []);
      setError(reply.error.code === "conflict" || reply.error.fields ? null : reply.error);
      if (reply.error.code === "conflict") query.refetch();
      return null;
    }
    await drafts.drop();
    setRestored(null);
    if (uid === null) setChanges({});
    else await refresh(changes);
    return reply.data;
  }

  async function discard(): Promise<void> {
    await drafts.drop();
    setRestored(null);
    setChanges({});
    setUnreadableAll({});
    setProblems([]);
    setConflict(false);
    setFromRevision(record?.revision ?? null);
  }

  return {
    record,
    isLoading: (uid !== null && query.isLoading) || drafts.found === undefined,
    loadError: query.error,
    values,
    changes,
    masked,
    problems,
    error,
    hasConflict,
    isSaving: create.isRunning || update.isRunning,
    isDirty,
    restoredAt: isDirty && restored ? restored.savedAt : null,
    draftSavedAt: isDirty ? drafts.savedAt : null,
    hasDraftFailed: isDirty && drafts.hasFailed,
    setField,
    setUnreadable: (path, message) => setUnreadableAll((all) => withUnreadable(all, path, message)),
    reveal: () => setRevealed(true),
    save,
    discard,
    keepMine: () => {
      setConflict(false);
      setFromRevision(record?.revision ?? null);
    },
    fail: setError,
    refresh,
  };
}
