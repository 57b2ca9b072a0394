import { basename } from "node:path";

/** Beginnings of the papers' file names in the order of docs/manual/documents.md, longer ones first where one begins another. */
const order = [
  "会议记录-",
  "会议记录（标准版）-",
  "会议纪要-",
  "签到表-",
  "会议通知-",
  "表决票（选票）-",
  "计票单-",
  "记录本-",
  "记录本（标准版）-",
  "参会一览-",
  "参会一览（A3）-",
  "补学登记表-",
  "党员名册-",
  "工作总结数据册-",
  "收文登记簿-",
  "通知-",
  "年度工作计划-",
  "重点工作推进表-",
  "重点工作推进表（A3）-",
  "公开（公示）-",
  "公开（公示）横表-",
  "公开（公示）事项审批表-",
  "公开（公示）情况登记表-",
] as const;

/** One paper of each form, in the order of the manual. Throws where a form was not made. */
export function contactOrder(paths: readonly string[]): readonly string[] {
  return order.map((beginning) => {
    const found = paths.find((path) => basename(path).startsWith(beginning));
    if (found === undefined) throw new Error(`the demonstration made no ${beginning}`);
    return found;
  });
}
