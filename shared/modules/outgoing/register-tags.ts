import { list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const needed = ["outgoing-register"];

/** Every tag of the 发文登记簿. */
export const registerTags: DocumentTags = {
  党组织: text("本支部全称", needed),
  序列: text("发文字号序列的名称"),
  年份: text("如2026", needed),
  截至日期: text("打印的日期"),
  登记: list(
    "各文号，按先后",
    {
      发文字号: text("如咸输党支〔2026〕3号"),
      标题: text("文件标题"),
      文种: text("通知、请示等"),
      印发日期: text("如11月20日"),
      签发人: text("签发人姓名"),
      主送: text("主送"),
      抄送: text("抄送"),
      份数: text("印发份数"),
      备注: text("作废、空号的原因，替代关系，补登"),
    },
    needed,
  ),
  合计: text("各种状态的个数和空出的号"),
};
