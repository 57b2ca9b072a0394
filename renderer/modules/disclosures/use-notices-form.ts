import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { today } from "#renderer/ui/today.ts";

interface NoticesFormProps {
  readonly notices: readonly ChosenNotice[];
  readonly onDone: () => void;
}

/** One day for all papers that were chosen, who saw to it, and what came of saving it. */
export function useNoticesForm({ notices, onDone }: NoticesFormProps) {
  const [day, setDay] = useState<string | null>(today());
  const [by, setBy] = useState("");
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);

  function submit(
    send: (targets: SavedRecord[], day: string, by: string | null) => Promise<Reply>,
  ) {
    return async (event: SyntheticEvent): Promise<void> => {
      event.preventDefault();
      if (day === null) return;
      const targets = notices.map(({ uid, revision }) => ({ uid, revision }));
      const reply = await send(targets, day, by.trim() || null);
      if (reply.ok) onDone();
      else setError(reply.error);
    };
  }

  const isReadable = day !== null && unreadable === null;
  return { day, setDay, by, setBy, setUnreadable, error, submit, isReadable };
}

export type NoticesForm = ReturnType<typeof useNoticesForm>;
