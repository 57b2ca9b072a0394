import type { ReactNode } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";

interface FailureProps {
  readonly error: AppErrorValue | null;
  readonly children?: ReactNode;
}

/** The error panel with its copy button joined to the desktop; nothing while nothing failed. */
export function Failure({ error, children }: FailureProps) {
  if (error === null || error.code === "cancelled") return null;
  return (
    <ErrorPanel error={error} onCopy={(text) => void desktopCall("desktop.copyText", { text })}>
      {children}
    </ErrorPanel>
  );
}
