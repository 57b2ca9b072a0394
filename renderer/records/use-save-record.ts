import { useState } from "react";
import type { AppErrorValue, FieldProblem } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { splitOrigin } from "#renderer/records/record-origin.ts";
import { useCommand } from "#renderer/api/use-command.ts";

interface SaveRecord {
  readonly problems: readonly FieldProblem[];
  readonly error: AppErrorValue | null;
  readonly hasConflict: boolean;
  readonly isSaving: boolean;
  readonly create: (values: AnyValues) => Promise<SavedRecord | null>;
  readonly update: (
    target: { readonly uid: string; readonly revision: number },
    changes: AnyValues,
  ) => Promise<SavedRecord | null>;
  readonly show: (problems: readonly FieldProblem[], error?: AppErrorValue | null) => void;
  /** Takes the problems of a field off while it is being changed. */
  readonly forgive: (field: string) => void;
}

/** Sends values to be stored, and holds what was said against them. */
export function useSaveRecord(type: RecordType): SaveRecord {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const creating = useCommand<SavedRecord>(`${type.name}.create`);
  const updating = useCommand<SavedRecord>(`${type.name}.update`);

  function show(found: readonly FieldProblem[], failure: AppErrorValue | null = null): void {
    setProblems(found);
    setError(failure);
  }

  async function send(command: typeof creating, input: unknown): Promise<SavedRecord | null> {
    const reply = await command.run(input);
    if (reply.ok) return reply.data;
    show(reply.error.fields ?? [], reply.error);
    return null;
  }

  return {
    problems,
    error: error?.fields || error?.code === "conflict" ? null : error,
    hasConflict: error?.code === "conflict",
    isSaving: creating.isRunning || updating.isRunning,
    create: (values) => send(creating, splitOrigin(values)),
    update: (target, changes) => {
      const { values, origins } = splitOrigin(changes);
      return send(updating, { ...target, values, origins });
    },
    show,
    forgive: (field) =>
      setProblems((all) =>
        all.filter(({ path }) => path !== field && !path.startsWith(`${field}.`)),
      ),
  };
}
