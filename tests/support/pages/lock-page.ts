import type { Locator } from "playwright";
import { ShellPage } from "./shell-page.ts";

/** The screen that asks who works. */
export class LockPage extends ShellPage {
  get cover(): Locator {
    return this.page.getByRole("dialog", { name: /请选择经办人|窗口已锁定|切换经办人/ });
  }

  get names(): Locator {
    return this.cover.getByRole("listbox", { name: "经办人" });
  }

  name(name: string): Locator {
    return this.names.getByRole("option", { name });
  }

  get pin(): Locator {
    return this.cover.getByLabel(/的口令$/);
  }

  get refusal(): Locator {
    return this.cover.getByRole("alert");
  }

  /** Types the first letters of a name, and the PIN where one is given, and enters; by keys alone. */
  async enter(initials: string, pin = ""): Promise<void> {
    await this.names.waitFor();
    await this.names.focus();
    await this.page.keyboard.type(initials);
    await this.page.keyboard.press("Enter");
    if (pin !== "") {
      await this.page.keyboard.type(pin);
      await this.page.keyboard.press("Enter");
    }
    await this.cover.waitFor({ state: "detached" });
  }

  /** The button in the top bar that says who works. */
  who(name: string): Locator {
    return this.page.getByTitle(`经办人：${name}`, { exact: true });
  }

  async chooseFromMenu(name: string, item: string): Promise<void> {
    await this.who(name).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
}
