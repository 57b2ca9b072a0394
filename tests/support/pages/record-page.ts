import type { Locator } from "playwright";
import { ShellPage } from "./shell-page.ts";

/** The form of one record. */
export class RecordPage extends ShellPage {
  box(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole("combobox", { name, exact: true });
  }

  /** The line at the foot that says what became of the clerk's text. */
  get state(): Locator {
    return this.page.locator(".record-foot-state");
  }

  get problems(): Locator {
    return this.page.getByRole("alert", { name: "需要修改的地方" });
  }

  get history(): Locator {
    return this.page.getByRole("complementary", { name: "文稿和历史" });
  }

  /** Opens the empty form of a type from the 新建 menu. */
  async begin(label: string): Promise<void> {
    await this.page.getByTitle("新建（Ctrl+N）").click();
    await this.page.getByRole("menuitem", { name: label, exact: true }).click();
    await this.heading(`新建${label}`).waitFor();
  }

  /** Saves by the key, and waits until the record is stored. */
  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await this.state.filter({ hasText: /^已保存/ }).waitFor();
  }
}
