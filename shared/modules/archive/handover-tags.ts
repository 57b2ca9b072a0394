import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const needed = ["archive-handover"];

/** Every tag of the 归档移交清单. */
export const handoverTags: DocumentTags = {
  移交单位: text("本支部全称", needed),
  接收单位: text("上级党组织；没有登记时留空手写"),
  归档年度: text("如2026年度"),
  打包日期: text("如2026年11月24日"),
  档案包名称: text("档案包文件夹的名称", needed),
  件数: text("共多少件"),
  文件数: text("档案包中的文件数"),
  字节数: text("档案文件的总字节数"),
  大小: text("如1.2 MB"),
  校验值: text("清单文件的SHA-256", needed),
  有监交人: flag("有监交人签字栏"),
  清单: list(
    "各件",
    {
      序号: text("1、2、3"),
      题名: text("件的题名"),
      日期: text("如20261120"),
      保管期限: text("永久、30年或10年"),
      文稿数: text("件中的文稿数"),
      备注: text("未定稿、无文稿等"),
    },
    needed,
  ),
};
