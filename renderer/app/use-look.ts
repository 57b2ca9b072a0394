import { useLayoutEffect } from "react";
import { useSettings } from "#renderer/api/session-settings.ts";

/** Puts the chosen text size on the page, where the style sheets read it. */
export function useLook(): void {
  const { textSize } = useSettings();
  useLayoutEffect(() => {
    document.documentElement.dataset["textSize"] = textSize;
  }, [textSize]);
}
