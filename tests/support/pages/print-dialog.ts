import type { FrameLocator, Locator, Page } from "playwright";

/** 打印预览. */
export class PrintPreviewDialog {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "打印预览" });
  }

  get sheets(): Locator {
    return this.frame.locator(".sheet");
  }

  get frame(): FrameLocator {
    return this.dialog.frameLocator("iframe");
  }

  get said(): Locator {
    return this.dialog.getByRole("status");
  }

  choose(label: string): Promise<void> {
    return this.dialog.getByRole("radio", { name: label, exact: true }).check();
  }

  leaveOut(column: string): Promise<void> {
    return this.dialog.getByRole("checkbox", { name: column, exact: true }).uncheck();
  }

  async pages(count: number): Promise<void> {
    await this.said.getByText(`共${count}页`, { exact: true }).waitFor();
  }

  async savePdf(): Promise<void> {
    await this.dialog.getByRole("button", { name: "另存为PDF" }).click();
    await this.said.getByText(/^已另存为/).waitFor({ timeout: 60_000 });
  }
}
