import type { Page } from "playwright";
import { focusMark } from "./looks.ts";

/** What a screen reader would say of whatever has the focus: its label, else its words. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    const label = focused?.labels?.[0]?.innerText ?? "";
    return focused?.getAttribute("aria-label") ?? (label || (focused?.innerText ?? ""));
  });
}

/**
 * Moves the focus by Tab alone until it stands on what bears these words; every stop on the way must show
 * that the focus is there. Throws where the words are not reached in so many steps.
 */
export async function tabTo(page: Page, words: string | RegExp, most = 80): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const name = await focusedName(page);
    if (name !== "" && !(await focusMark(page)))
      throw new Error(`nothing shows that the focus is on “${name}”`);
    if (typeof words === "string" ? name.startsWith(words) : words.test(name)) return;
    seen.push(name.replaceAll("\n", " "));
  }
  throw new Error(`${String(words)} was not reached by Tab: ${seen.join(" | ")}`);
}
