import { rosterPaperName } from "#shared/modules/people/roster-paper.ts";
import { rosterOrders } from "#shared/modules/people/roster-order.ts";
import { exactly } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";
import { expandingTable, sheetLine, sheetWidths, widePage } from "./wide-sheet.ts";

/** 党员名册 of a day, on A4 across. */
export const memberRoster: OfficialTemplate = {
  name: rosterPaperName,
  label: "党员名册",
  recordType: "branch",
  version: 1,
  revisedAt: "2026-11-24T00:00:00Z",
  options: [
    { name: "onDay", label: "名册日期" },
    {
      name: "order",
      label: "排序",
      choices: Object.entries(rosterOrders).map(([value, label]) => ({ value, label })),
      isRemembered: true,
    },
    {
      name: "edition",
      label: "内容",
      preset: 1,
      choices: [
        { value: 1, label: "不含敏感栏" },
        { value: 2, label: "含出生日期和电话" },
      ],
    },
  ],
  build: () =>
    officialDocument(
      "党员名册",
      [
        titleLine("党员名册", { spacing: { ...exactly(640), after: 60 } }),
        sheetLine(
          "单位：{单位}　　日期：{日期}　　党员{人数}名，其中正式{正式人数}名、预备{预备人数}名",
          0,
        ),
        expandingTable(sheetWidths.A4, { line: 300 }),
        sheetLine("{排序}。", 80),
      ],
      widePage("A4"),
    ),
};
