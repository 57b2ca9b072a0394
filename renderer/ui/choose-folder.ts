import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { FileTicket } from "#shared/kernel/file-ticket.ts";
import { desktopCall } from "#renderer/api/desktop.ts";

/** A folder the clerk chose; null when the dialog was left. */
export interface ChosenFolder {
  readonly ticket: FileTicket;
  readonly name: string;
}

/** Asks for a folder. Failures go to `onError`. */
export async function chooseFolder(
  title: string,
  onError: (error: AppErrorValue | null) => void,
): Promise<ChosenFolder | null> {
  onError(null);
  const reply = await desktopCall("desktop.chooseFolder", { title });
  if (reply.ok) return reply.data;
  onError(reply.error);
  return null;
}
