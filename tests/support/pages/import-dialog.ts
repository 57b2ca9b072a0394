import type { Locator } from "playwright";
import { ShellPage } from "./shell-page.ts";

/** 从 Excel 导入, from the button on the list to its end. */
export class ImportDialog extends ShellPage {
  async begin(): Promise<void> {
    await this.button("从 Excel 导入").first().click();
    await this.dialog.waitFor();
  }

  /** The file itself is answered by the dialog of the system. */
  async chooseFile(): Promise<void> {
    await this.dialog.getByRole("button", { name: "选择 Excel 文件" }).click();
    await this.confirm.waitFor();
  }

  get confirm(): Locator {
    return this.dialog.getByRole("button", { name: /^确认导入/ });
  }

  get undo(): Locator {
    return this.dialog.getByRole("button", { name: "撤销本次导入" });
  }

  get result(): Locator {
    return this.dialog.getByRole("status");
  }

  async finish(): Promise<void> {
    await this.dialog.getByRole("button", { name: "完成" }).click();
    await this.dialog.waitFor({ state: "detached" });
  }

  verdict(label: string): Locator {
    return this.dialog.getByRole("radio", { name: new RegExp(`^${label}`) });
  }

  /** A row of the sheet with its verdict, e.g. 第3行. */
  line(number: number): Locator {
    return this.dialog.locator("[role=row][aria-rowindex]").filter({ hasText: `第${number}行` });
  }
}
