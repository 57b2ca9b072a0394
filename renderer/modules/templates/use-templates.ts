import { useCallback, useEffect, useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { TemplateLine } from "#shared/modules/templates/templates-contract.ts";
import { useJob } from "#renderer/api/use-job.ts";

interface Templates {
  /** Undefined until they are read. */
  readonly templates: readonly TemplateLine[] | undefined;
  readonly error: AppErrorValue | null;
  readonly reload: () => Promise<void>;
}

/** Every template and its state; looked at again when the clerk comes back from WPS or Word. */
export function useTemplates(): Templates {
  const { run } = useJob("templates.list");
  const [templates, setTemplates] = useState<readonly TemplateLine[] | undefined>(undefined);
  const [error, setError] = useState<AppErrorValue | null>(null);

  const reload = useCallback(async (): Promise<void> => {
    const reply = await run(null);
    setError(reply.ok ? null : reply.error);
    if (reply.ok) setTemplates(reply.data.templates);
  }, [run]);

  useEffect(() => {
    const look = () => void reload();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [reload]);
  return { templates, error, reload };
}
