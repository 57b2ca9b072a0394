import type { Locator } from "playwright";
import { ShellPage } from "./shell-page.ts";

/** The list of a record type. */
export class ListPage extends ShellPage {
  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** The rows drawn now, without the head. */
  get rows(): Locator {
    return this.grid.locator("[role=row][aria-rowindex]");
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  get activeRow(): Locator {
    return this.grid.locator("[data-active=true]");
  }

  get search(): Locator {
    return this.page.getByPlaceholder(/^查找/);
  }

  view(label: string): Locator {
    return this.page
      .getByRole("radiogroup", { name: "查看方式" })
      .getByRole("radio", { name: label, exact: true });
  }

  /** The cell of a row under a column's head. */
  async cell(row: Locator, column: string): Promise<Locator> {
    const heads = await this.grid.getByRole("columnheader").allInnerTexts();
    return row.getByRole("gridcell").nth(heads.indexOf(column));
  }
}
