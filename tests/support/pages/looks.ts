import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

// What may stand in Latin letters: names of programs, keys, endings of files, the account that wrote.
const allowed =
  /Excel|PDF|WPS|Word|Ctrl|Shift|Esc|F1|\.xlsx?|\.docx|\.db|\b[A-Z]\b|（\w+）|\b[KMG]B\b|[0-9a-f]{16,}/g;

/** Latin words a clerk would see on the page as it stands. */
export async function latinWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("dialog[open], body")][0];
    const hints = [...document.querySelectorAll<HTMLInputElement>("[placeholder]")];
    return [shown?.innerText ?? "", ...hints.map((box) => box.placeholder)].join("\n");
  });
  return text.replace(allowed, "").match(/[A-Za-z]{2,}/g) ?? [];
}

/** What of the shell stands outside the window, and whether the page must be rolled sideways. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shell = "header *, nav *, footer *, .page-head *, .record-foot *, dialog[open] > *";
    const isOut = (element: HTMLElement): boolean => {
      // The navigation rolls inside its own frame, and the home page as a whole.
      const rolls = ".navigation-groups, .home-page";
      if (element.offsetParent === null || element.closest(rolls)) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return Math.min(left, top, innerWidth - right, innerHeight - bottom) < -1;
    };
    const isRolled = (element: HTMLElement): boolean => element.scrollWidth > element.clientWidth;
    return [
      ...[...document.querySelectorAll<HTMLElement>("html, main")].filter(isRolled),
      ...[...document.querySelectorAll<HTMLElement>(shell)].filter(isOut),
    ].map((element) => `${element.tagName}.${element.className}: ${element.innerText}`);
  });
}

/** Buttons with words that don't fit into them. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, h1, h2, .choice-bar-option")]
      .filter((it) => it.offsetParent !== null && it.scrollWidth > it.clientWidth + 1)
      .filter((it) => getComputedStyle(it).display !== "inline")
      .map((it) => it.innerText),
  );
}

/** How many primary buttons compete on the page; a dialog in front counts alone. */
export function primaryButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const front = document.querySelector("dialog[open]") ?? document.body;
    return [...front.querySelectorAll<HTMLElement>("[data-kind=primary]")]
      .filter((button) => button.offsetParent !== null)
      .map((button) => button.innerText);
  });
}

/** What axe finds against WCAG 2 A and AA, as rule and place. */
export async function accessFaults(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa"])
    .exclude("iframe")
    .setLegacyMode(true)
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

/** What the element with the focus shows of it: an outline, a border or a shadow that is not nothing. */
export function focusMark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isMarked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const frames = [focused, focused.parentElement, focused.closest(".ant-select, label")];
    return frames.some((element) => element && isMarked(element));
  });
}

/** All that is wrong with the look of the page as it stands; every list is empty where nothing is. */
export async function lookFaults(page: Page) {
  return {
    misplaced: await misplaced(page),
    cut: await cutWords(page),
    latin: await latinWords(page),
    primary: (await primaryButtons(page)).slice(1),
    access: await accessFaults(page),
  };
}

export const noFaults = { misplaced: [], cut: [], latin: [], primary: [], access: [] };
