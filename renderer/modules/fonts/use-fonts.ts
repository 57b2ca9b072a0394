import { useCallback, useEffect, useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FontChoices } from "#shared/modules/fonts/paper-fonts.ts";
import { client } from "#renderer/api/client.ts";
import { useJob } from "#renderer/api/use-job.ts";

const workspace = { kind: "workspace" } as const;

interface FontsInHand {
  /** Null until this PC is looked through. */
  readonly fonts: RouteOutput<"fonts.check">["fonts"] | null;
  readonly choices: FontChoices | null;
  readonly error: AppErrorValue | null;
  /** Keeps what stands in for what; answers what went wrong. */
  readonly change: (choices: FontChoices) => Promise<AppErrorValue | null>;
  readonly checkAgain: () => void;
}

/** The fonts of official papers: what this PC has, and what was chosen. */
export function useFonts(): FontsInHand {
  const { run } = useJob("fonts.check");
  const [fonts, setFonts] = useState<FontsInHand["fonts"]>(null);
  const [choices, setChoices] = useState<FontChoices | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);

  const checkAgain = useCallback(() => {
    setFonts(null);
    setError(null);
    void run(null).then((reply) => (reply.ok ? setFonts(reply.data.fonts) : setError(reply.error)));
  }, [run]);
  useEffect(() => {
    let isCurrent = true;
    void run(null).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setFonts(reply.data.fonts);
      else setError(reply.error);
    });
    void client.request("fonts.readChoices", null, workspace).then((reply) => {
      if (isCurrent) setChoices(reply.ok ? reply.data.choices : {});
    });
    return () => {
      isCurrent = false;
    };
  }, [run]);

  async function change(next: FontChoices): Promise<AppErrorValue | null> {
    const reply = await client.request("fonts.writeChoices", { choices: { ...next } }, workspace);
    if (!reply.ok) return reply.error;
    setChoices(next);
    return null;
  }

  return { fonts, choices, error, change, checkAgain };
}
