import { textWidth } from "./layout.ts";
import type { FileChild, TableRow } from "docx";
import { blankLine, titleLine, whileTag } from "./paragraphs.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { fixedTable, tableGap, tableRow } from "./tables.ts";

// 标签, 内容, 标签, 内容: together the width of the text area.
const grid = [1700, 2722, 1700, textWidth - 6122];

function pair(label: string, text: string, label2: string, text2: string): TableRow {
  return tableRow(
    grid,
    [
      { text: label, isLabel: true },
      { text, isLeft: true },
      { text: label2, isLabel: true },
      { text: text2, isLeft: true },
    ],
    { height: 680 },
  );
}

function whole(label: string, text: string, height = 680): TableRow {
  return tableRow(
    grid,
    [
      { text: label, isLabel: true },
      { text, span: 3, isText: true },
    ],
    { height },
  );
}

/** Room for a signature by hand beside the name and day that are registered. */
function signed(label: string, name: string, day: string): TableRow {
  return tableRow(
    grid,
    [
      { text: label, isLabel: true },
      { text: `签字：${name}`, span: 2, isLeft: true },
      { text: day },
    ],
    { height: 1000 },
  );
}

const common = {
  recordType: "disclosure",
  version: 2,
  revisedAt: "2026-11-24T12:00:00Z",
  options: [],
} as const;

/** 《公开（公示）事项审批表》: 提出, 审核（保密审查）, 批准. */
export const disclosureApproval: OfficialTemplate = {
  ...common,
  name: "disclosure-approval",
  label: "公开（公示）事项审批表",
  build: () =>
    officialDocument("公开（公示）事项审批表", [
      titleLine("公开（公示）事项审批表"),
      blankLine(),
      fixedTable(grid, [
        whole("标题", "{标题}"),
        pair("事项", "{事项}", "类型", "{类型}"),
        pair("落款单位", "{落款单位}", "时间", "{时间}"),
        pair("范围", "{范围}", "方式", "{方式}"),
        whole("拟公开内容", "{内容}", 2400),
        signed("提出", "{提出人}", "{提出日期}"),
        signed("审核（保密审查）", "{审核人}", "{审核日期}"),
        signed("批准", "{批准人}", "{批准日期}"),
      ]),
      tableGap(),
    ]),
};

// A day such as 2026年10月10日 stands in one line.
const postingGrid = [1845, 2400, 1100, 2400, 1100];
const opinionGrid = [2400, 2645, 2700, 1100];

function list(
  widths: readonly number[],
  names: readonly string[],
  tags: readonly string[],
): FileChild {
  return fixedTable(widths, [
    tableRow(
      widths,
      names.map((text) => ({ text, isLabel: true })),
      { isHeader: true },
    ),
    tableRow(
      widths,
      tags.map((text) => ({ text })),
    ),
  ]);
}

/** 《公开（公示）情况登记表》: where it hung, what was said, what came of it. */
export const disclosureRegister: OfficialTemplate = {
  ...common,
  options: [
    {
      name: "edition",
      label: "意见内容",
      preset: 1,
      choices: [
        { value: 1, label: "只印条数" },
        { value: 2, label: "印事项和答复（须有查看权限）" },
      ],
    },
  ],
  name: "disclosure-register",
  label: "公开（公示）情况登记表",
  build: () =>
    officialDocument("公开（公示）情况登记表", [
      titleLine("公开（公示）情况登记表"),
      blankLine(),
      fixedTable(grid, [
        whole("名称", "{标题}"),
        pair("事项", "{事项}", "类型", "{类型}"),
        pair("落款单位", "{落款单位}", "范围", "{范围}"),
        pair("方式", "{方式}", "意见情况", "{意见情况}"),
      ]),
      tableGap(),
      list(
        postingGrid,
        ["张贴地点", "张贴日期", "张贴人", "撤下日期", "撤下人"],
        ["{#张贴}{地点}", "{张贴日期}", "{张贴人}", "{撤下日期}", "{撤下人}{/张贴}"],
      ),
      tableGap(),
      ...whileTag<FileChild>(
        "有意见",
        list(
          opinionGrid,
          ["受理日期", "事项", "核查与答复", "结论"],
          ["{#意见}{受理日期}", "{意见事项}", "{答复}", "{结论}{/意见}"],
        ),
        tableGap(),
      ),
      fixedTable(grid, [whole("结果", "{结果}", 1400), whole("党支部意见", "", 1400)]),
      tableGap(),
    ]),
};
