import type { Page } from "playwright";

export interface FirstAnswers {
  readonly fullName: string;
  readonly shortName: string;
  readonly signatureName: string;
  readonly partyGroups: readonly string[];
}

/** The five questions of the first start. */
export class FirstRunPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async answer(answers: FirstAnswers): Promise<void> {
    await this.page.getByLabel("党组织全称").fill(answers.fullName);
    await this.page.getByLabel("简称").fill(answers.shortName);
    await this.page.getByLabel("落款名称").fill(answers.signatureName);
    await this.page.getByRole("radio", { name: "设支委会", exact: true }).check();
    await this.page.getByLabel("党小组").fill(answers.partyGroups.join("\n"));
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "保存并开始使用" }).click();
    await this.page.getByRole("heading", { level: 1, name: "首页" }).waitFor();
  }
}
