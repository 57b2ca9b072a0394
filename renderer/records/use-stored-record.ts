import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { ask } from "#renderer/api/ask.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";

interface StoredRecord {
  readonly record: RecordView | null;
  readonly values: AnyValues;
  readonly isLoading: boolean;
  readonly error: AppErrorValue | null;
  /** Shows the sensitive fields. */
  readonly reveal: () => void;
  /** Reads it again and shows what it is now. */
  readonly readAgain: () => Promise<RecordView | null>;
}

/** The record as it is stored; `uid` is null for one not saved yet, which begins with `presets`. */
export function useStoredRecord(
  type: RecordType,
  uid: string | null,
  presets?: AnyValues,
): StoredRecord {
  const queries = useQueryClient();
  const [isRevealed, setRevealed] = useState(false);
  const route = `${type.name}.get` as const;
  const input = isRevealed ? { uid, reveal: true } : { uid };
  const query = useRecordQuery<RecordView>(route, input, {
    enabled: uid !== null,
    keepsPrevious: true,
  });
  const record = query.data ?? null;
  const values = useMemo(
    () => record?.values ?? { ...blankValues(type), ...presets },
    [record, type, presets],
  );

  async function readAgain(): Promise<RecordView | null> {
    if (uid === null) return null;
    try {
      const fresh = await ask<RecordView>(route, input);
      queries.setQueryData([route, input], fresh);
      return fresh;
    } catch {
      // The page keeps what it showed; the next change asks again.
      return null;
    }
  }

  return {
    record,
    values,
    isLoading: uid !== null && query.isLoading,
    error: query.error,
    reveal: () => setRevealed(true),
    readAgain,
  };
}
