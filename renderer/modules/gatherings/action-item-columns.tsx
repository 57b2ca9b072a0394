import type { ActionItem } from "#shared/modules/gatherings/gathering-contract.ts";
import { isOverdue, progressWords } from "#renderer/modules/gatherings/action-item-words.ts";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";
import { today } from "#renderer/ui/today.ts";

/** 议定事项 as they are printed: each with the meeting that decided it. */
export const actionItemColumns: readonly TableColumn<ActionItem>[] = [
  { key: "number", label: "序号", widthEm: 4, render: (_, index) => String(index + 1) },
  { key: "content", label: "事项", widthEm: 20, render: ({ content }) => content },
  {
    key: "gathering",
    label: "议定的会议",
    widthEm: 17,
    render: ({ gatheringTitle, decidedOn }) => `${gatheringTitle} ${decidedOn}`,
  },
  {
    key: "owner",
    label: "责任人",
    widthEm: 7,
    render: ({ owner }) => <span className="person-name">{owner}</span>,
  },
  {
    key: "due",
    label: "完成时限",
    widthEm: 12,
    render: (item) => `${item.dueOn ?? ""}${isOverdue(item, today()) ? "（已逾期）" : ""}`,
  },
  { key: "progress", label: "落实情况", widthEm: 18, render: progressWords },
];
