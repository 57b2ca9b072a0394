import { expect } from "vitest";
import type { Page } from "playwright";

/** A keyboard that counts: a character is one press, a chord as Ctrl+S is one. */
export class CountedKeys {
  readonly page: Page;
  count = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  /** Types text as it stands. What an input method would take more for Chinese is not counted. */
  async type(text: string): Promise<void> {
    this.count += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** What has the focus, by its name for a screen reader, else by its words. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return "";
      return focused.getAttribute("aria-label") ?? focused.innerText;
    });
  }

  /** Waits until the focus stands where it should by itself. */
  async at(name: string | RegExp): Promise<void> {
    const wanted = typeof name === "string" ? expect.stringContaining(name) : name;
    if (wanted instanceof RegExp) await expect.poll(() => this.focusedName()).toMatch(wanted);
    else await expect.poll(() => this.focusedName()).toEqual(wanted);
  }

  /** Presses a key until the focus stands where it should, and counts each press. */
  async until(name: string, key = "Tab", most = 12): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      if ((await this.focusedName()).includes(name)) return;
      const before = await this.focusedName();
      await this.press(key);
      await expect.poll(() => this.focusedName()).not.toBe(before);
    }
    await this.at(name);
  }

  /** Types initials into a person's box, waits for the name, takes it by Enter and goes on. */
  async person(initials: string, name: string): Promise<void> {
    await this.type(initials);
    await this.page.getByRole("option", { name }).waitFor();
    await this.press("Enter");
    await this.press("Enter");
  }

  /** Types the initials of a kind, and takes what they lead to by Enter. */
  async kind(initials: string, label: string): Promise<void> {
    const isListOpen = (): Promise<string | null> =>
      this.page.evaluate(() => document.activeElement?.getAttribute("aria-expanded") ?? null);
    await this.type(initials);
    await this.page
      .locator(".ant-select-item-option-active", { hasText: label })
      .filter({ visible: true })
      .waitFor();
    await this.press("Enter");
    await expect.poll(isListOpen).toBe("false");
  }
}
