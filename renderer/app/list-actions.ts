import type { ComponentType } from "react";
import { RegisterTools } from "#renderer/modules/documents/outgoing/register-tools.tsx";
import { RegisterButton } from "#renderer/modules/documents/register-button.tsx";

/** What modules add to the list of a record type, by its name. */
export const listActions: Readonly<Record<string, ComponentType>> = {
  incomingPaper: RegisterButton,
  outgoingPaper: RegisterTools,
};
