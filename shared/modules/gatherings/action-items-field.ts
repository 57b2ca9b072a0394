import { choice, date, integer, longText, person, rows, rowUid } from "../../records/field.ts";

/** 议定事项的落实情况。 */
export const actionItemStates = {
  open: "未落实",
  underway: "落实中",
  done: "已落实",
  dropped: "不再办理",
} as const;

export type ActionItemState = keyof typeof actionItemStates;

/** States that travel on to the next gathering. */
export const openActionItemStates: readonly ActionItemState[] = ["open", "underway"];

/** What the meeting asked of whom by when. How it went may be filled in after 定稿. */
export const actionItemsField = rows(
  "议定事项",
  "gathering_action_item",
  {
    uid: rowUid,
    part: integer("所属部分", { min: 1, max: 12, help: "第几个部分，不填为第1个" }),
    content: longText("事项", { required: true, maxLength: 600 }),
    owner: person("责任人"),
    dueOn: date("完成时限"),
    state: choice("落实情况", actionItemStates, {
      required: true,
      preset: "open",
      staysOpen: true,
    }),
    doneOn: date("落实日期", { staysOpen: true }),
    result: longText("落实说明", { maxLength: 2_000, staysOpen: true }),
  },
  { section: "议定事项", maxRows: 60 },
);
