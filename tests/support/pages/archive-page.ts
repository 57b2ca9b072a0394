import type { Locator } from "playwright";
import { ShellPage } from "./shell-page.ts";

/** 归档 and 接收查看. The folder itself is answered by the dialog of the system. */
export class ArchivePage extends ShellPage {
  async check(): Promise<void> {
    await this.button("检查").click();
    await this.heading2("检查").waitFor();
  }

  async write(): Promise<void> {
    await this.check();
    await this.writeNow();
  }

  async writeNow(): Promise<void> {
    await this.button("选择文件夹或U盘，写入").click();
    await this.heading2("核对结果").waitFor();
  }

  async verify(): Promise<void> {
    await this.button("选择档案包文件夹，核对").click();
    await this.heading2("核对结果").waitFor();
  }

  async bringIn(): Promise<void> {
    await this.button("导入这份档案包").click();
    await this.text(/^已导入/).waitFor();
  }

  get findings(): Locator {
    return this.page.locator(".finding-list li");
  }

  heading2(title: string): Locator {
    return this.page.getByRole("heading", { level: 2, name: title });
  }
}
