import type { Page } from "playwright";

/** Elements that stand over the side of their page or dialog, and pages that must be rolled sideways. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (it: HTMLElement) =>
      `${it.tagName}.${it.className}: ${it.innerText.slice(0, 40).replaceAll("\n", " ")}`;
    const front = document.querySelector<HTMLElement>("dialog[open]");
    const body = front ?? document.querySelector("main")!;
    const frame = body.getBoundingClientRect();
    // A table may be wider than its page: it rolls in a frame of its own.
    const rollsInFrame = (it: HTMLElement): boolean => {
      for (let at = it.parentElement; at !== null && at !== body; at = at.parentElement)
        if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX))
          return at.matches(".schedule-frame, .record-table, [role=grid]");
      return false;
    };
    const isOver = (it: HTMLElement): boolean => {
      if (it.offsetParent === null || rollsInFrame(it)) return false;
      const { left, right, width } = it.getBoundingClientRect();
      return width > 1 && (left < frame.left - 1 || right > frame.right + 1);
    };
    const rolls = [document.documentElement, document.body, body].filter(
      (it) => it.scrollWidth > it.clientWidth,
    );
    return [...rolls, ...[...body.querySelectorAll<HTMLElement>("*")].filter(isOver)].map(told);
  });
}

/** Controls that lie over one another. */
export function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const front = document.querySelector("dialog[open]") ?? document.body;
    /** Not rolled out of a part that rolls by itself, such as what stands beside a record. */
    const isInSight = (from: HTMLElement, at: DOMRect): boolean => {
      for (let it = from.parentElement; it; it = it.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(it).overflowY)) continue;
        const shown = it.getBoundingClientRect();
        if (at.top >= shown.bottom - 3 || at.bottom <= shown.top + 3) return false;
      }
      return true;
    };
    const controls = [
      ...front.querySelectorAll<HTMLElement>("button, a[href], label.choice-bar-option, h1, h2"),
    ]
      .filter((it) => it.offsetParent !== null && !it.closest("[role=grid], .navigation-groups"))
      .map((it) => {
        // Of a heading only its words: its box goes on to the margin.
        const words = document.createRange();
        words.selectNodeContents(it);
        const isHeading = it.tagName.startsWith("H");
        return { it, at: (isHeading ? words : it).getBoundingClientRect() };
      })
      .filter(({ at }) => at.width > 1 && at.height > 1)
      .filter(({ it, at }) => isInSight(it, at));
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    return controls.flatMap((one, index) =>
      controls
        .slice(index + 1)
        .filter(({ it }) => !one.it.contains(it) && !it.contains(one.it))
        // What has rolled out of sight under a bar lies over nothing.
        .filter(({ it }) => one.it.closest("main > * > *") === it.closest("main > * > *"))
        .filter(({ at }) => overlap(one.at, at))
        .map(({ it }) => `${one.it.innerText} / ${it.innerText}`),
    );
  });
}
