import { useEffect, useLayoutEffect } from "react";
import { loadSettings, useSettings } from "#renderer/api/session-settings.ts";
import { useServiceState } from "#renderer/api/use-service-state.ts";

/** Reads the clerk's settings when the service is there, and puts the text size on the page. */
export function useLook(): void {
  const { textSize } = useSettings();
  const { kind } = useServiceState();
  useEffect(() => {
    if (kind === "ready") void loadSettings();
  }, [kind]);
  useLayoutEffect(() => {
    document.documentElement.dataset["textSize"] = textSize;
  }, [textSize]);
}
