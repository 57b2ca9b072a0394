import type { Locator } from "playwright";
import { RecordPage } from "./record-page.ts";

/** The form of a gathering: its parts, its attendance list, its 议题 and 议定事项, its papers. */
export class GatheringPage extends RecordPage {
  get attendance(): Locator {
    return this.page.getByRole("table", { name: "出席名单" });
  }

  get attendanceRows(): Locator {
    return this.attendance.locator(".attendance-row");
  }

  /** A line for each part, and one for those who are not counted. */
  get sums(): Locator {
    return this.page.locator(".attendance-grid-sums");
  }

  stateOf(name: string): Locator {
    return this.page.getByLabel(`${name}的出席情况`);
  }

  leaveReasonOf(name: string): Locator {
    return this.page.getByLabel(`${name}的请假原因`);
  }

  reasonOf(name: string): Locator {
    return this.page.getByLabel(`${name}的说明`);
  }

  /** One 议题 by its number, and by the part it belongs to where there are several. */
  agendaItem(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }

  get openItems(): Locator {
    return this.page.getByRole("region", { name: "上次议定事项" });
  }

  async openPapers(): Promise<void> {
    await this.button("生成文稿…").click();
    await this.dialog.waitFor();
  }

  /** Makes the paper chosen in the open dialog, and waits for its preview's frame. */
  async generate(): Promise<void> {
    await this.dialog.getByRole("button", { name: "生成", exact: true }).click();
    await this.page.getByTitle("文稿预览").waitFor();
  }

  get preview(): Locator {
    return this.page.frameLocator("iframe[title='文稿预览']").locator("body");
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole("button", { name: "关闭" }).first().click();
    await this.dialog.waitFor({ state: "detached" });
  }
}
