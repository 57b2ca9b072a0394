import { choice, date, longText, rows, rowUid, text } from "../../records/field.ts";
import { conclusions } from "./disclosure-words.ts";

/** Where it hangs. A paper that is final is posted and taken down all the same. */
export const postingsField = rows(
  "张贴",
  "disclosure_posting",
  {
    place: text("张贴地点", { required: true, maxLength: 60 }),
    postedOn: date("张贴日期", { required: true }),
    postedBy: text("张贴人", { maxLength: 40 }),
    removedOn: date("撤下日期"),
    removedBy: text("撤下人", { maxLength: 40 }),
    earlyReason: text("提前撤下原因", { maxLength: 200 }),
  },
  { section: "张贴", maxRows: 40, staysOpen: true },
);

/** 意见 for what is told, 异议 for what is asked; who said it stays behind the right to see it. */
export const opinionsField = rows(
  "意见（异议）",
  "disclosure_opinion",
  {
    uid: rowUid,
    receivedOn: date("受理日期", { required: true }),
    fromWhom: text("提出人", { sensitive: true, maxLength: 60, help: "可以不写" }),
    how: text("提出方式", { maxLength: 40 }),
    content: longText("事项", { sensitive: true, required: true, maxLength: 2_000 }),
    handler: text("承办人", { maxLength: 40 }),
    repliedOn: date("答复日期"),
    reply: longText("核查与答复", { sensitive: true, maxLength: 2_000 }),
    conclusion: choice("结论", conclusions),
  },
  { section: "意见与异议", maxRows: 100, sensitive: true, staysOpen: true },
);
