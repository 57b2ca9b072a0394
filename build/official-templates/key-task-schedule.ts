import { AlignmentType, Paragraph, TextRun } from "docx";
import { schedulePapers } from "#shared/modules/plans/issue-paper.ts";
import { exactly } from "./layout.ts";
import { officialDocument } from "./official-document.ts";
import type { OfficialTemplate } from "./official-template.ts";
import { titleLine } from "./paragraphs.ts";
import { expandingTable, widePage, type SheetSize } from "./wide-sheet.ts";

/** 五号: a table of a dozen columns has no room for more. */
const cellSize = 21;

const sheets: Readonly<Record<keyof typeof schedulePapers, SheetSize>> = {
  "key-task-schedule": "A4",
  "key-task-schedule-a3": "A3",
};

function schedule(name: keyof typeof schedulePapers, label: string): OfficialTemplate {
  return {
    name,
    label,
    recordType: "keyTaskIssue",
    version: 2,
    revisedAt: "2026-11-24T12:00:00Z",
    options: [],
    build: () =>
      officialDocument(
        "重点工作推进表",
        [
          titleLine("{标题}", { spacing: { ...exactly(640), after: 120 } }),
          expandingTable(schedulePapers[name], {
            size: cellSize,
            line: 300,
            isLeft: true,
            sideAir: 57,
          }),
          new Paragraph({
            alignment: AlignmentType.LEFT,
            spacing: { ...exactly(360), before: 80 },
            children: [new TextRun({ text: "共{项数}项。", size: cellSize })],
          }),
        ],
        widePage(sheets[name]),
      ),
  };
}

/** 重点工作推进表 on A4 across. */
export const keyTaskSchedulePaper = schedule("key-task-schedule", "重点工作推进表");

/** The same on A3 across, for a table of many columns. */
export const keyTaskScheduleA3Paper = schedule("key-task-schedule-a3", "重点工作推进表（A3）");
