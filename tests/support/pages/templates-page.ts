import type { Locator } from "playwright";
import { ListPage } from "./list-page.ts";

/** 文稿模板. */
export class TemplatesPage extends ListPage {
  async choose(label: string): Promise<void> {
    await this.rows
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .first()
      .click();
  }

  /** What is said of the chosen template, with its buttons. */
  get chosen(): Locator {
    return this.page.getByRole("region", { name: /^所选模板/ });
  }

  press(name: string): Promise<void> {
    return this.chosen.getByRole("button", { name, exact: true }).click();
  }

  /** Presses a button that asks first, and says yes. */
  async pressAndConfirm(name: string): Promise<void> {
    await this.press(name);
    await this.dialog.getByRole("button", { name, exact: true }).click();
  }
}
