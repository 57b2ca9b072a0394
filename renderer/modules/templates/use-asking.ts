import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";

/** Asks, says in a sentence what came of it (null says nothing), and looks at the list again. */
export type Ask = <T>(
  asking: () => Promise<Reply<T> | null>,
  said: (data: T) => string | null,
) => Promise<void>;

/** One thing at a time is asked; what came of the last stays to be read. */
export function useAsking(reload: () => Promise<void>) {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  const ask: Ask = async (asking, said) => {
    setRunning(true);
    setError(null);
    setSentence(null);
    const reply = await asking();
    if (reply?.ok) setSentence(said(reply.data));
    else setError(reply?.error ?? null);
    await reload();
    setRunning(false);
  };

  return { isRunning, error, sentence, ask };
}
