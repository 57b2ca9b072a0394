import type { Locator, Page } from "playwright";

/** The frame round every page of the window. */
export class ShellPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get statusBar(): Locator {
    return this.page.getByRole("contentinfo").last();
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  link(label: string): Locator {
    return this.page.getByRole("navigation", { name: "导航" }).getByRole("link", {
      name: label,
      exact: true,
    });
  }

  /** Opens a page of the navigation and waits until its title stands. */
  async open(label: string, title: string = label): Promise<void> {
    await this.link(label).click();
    await this.heading(title).waitFor();
  }

  heading(title: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, name: title });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  async setTextSize(label: "标准" | "大" | "特大"): Promise<void> {
    await this.page.getByRole("radio", { name: label, exact: true }).check();
  }

  /** Whatever has the focus now. */
  get focused(): Locator {
    return this.page.locator(":focus");
  }
}
