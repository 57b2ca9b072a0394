import { useLayoutEffect } from "react";
import { useSettings } from "#renderer/api/session-settings.ts";

/** Puts the chosen text size and 遮挡姓名 on the page, where the style sheets read them. */
export function useLook(): void {
  const { textSize, areNamesHidden } = useSettings();
  useLayoutEffect(() => {
    document.documentElement.dataset["textSize"] = textSize;
  }, [textSize]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-names-hidden", areNamesHidden);
  }, [areNamesHidden]);
}
