import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const papers = ["disclosure-notice", "disclosure-notice-wide"];

const paragraph: DocumentTags = { 段落: text("一段文字") };

/** Tags of 公开（公示）, its approval and its register. */
export const disclosureTags: DocumentTags = {
  标题: text("公开或公示的标题", [...papers, "disclosure-approval", "disclosure-register"]),
  全额版: flag("印的是不张贴的全额版"),
  依据段: list("依据，逐段", paragraph),
  内容段: list("内容，逐段", paragraph),
  有表格: flag("登记了表格"),
  栏名: text("表格栏目的名称；模板里只放一格，出文稿时按本单位的栏目展开", papers),
  表格行: list("表格，逐行", { 栏值: text("一格的内容，按栏目展开") }, papers),
  有图例: flag("考勤表下印符号的含义"),
  图例: text("考勤符号的含义，一行"),
  有数额: flag("登记了数额"),
  数额: list("核对用的数额，逐项", {
    数额名称: text("数额的名称"),
    金额: text("金额，元"),
    大写: text("金额大写"),
  }),
  有差额说明: flag("写了差额说明"),
  差额说明: text("差额说明"),
  公示期: text("公开或公示的时间", papers),
  意见渠道: text("向谁反映", papers),
  署名: text("落款单位", papers),
  落款日期: text("落款日期", papers),
  类型: text("公开或公示"),
  事项: text("公开事项"),
  落款单位: text("落款单位"),
  内容: text("拟公开的内容"),
  范围: text("公开范围"),
  方式: text("公开方式"),
  时间: text("张贴多久"),
  提出人: text("提出人"),
  提出日期: text("提出日期"),
  审核人: text("审核（保密审查）人"),
  审核日期: text("审核日期"),
  批准人: text("批准人"),
  批准日期: text("批准日期"),
  张贴: list("张贴，逐处", {
    地点: text("张贴地点"),
    张贴日期: text("张贴日期"),
    张贴人: text("张贴人"),
    撤下日期: text("撤下日期"),
    撤下人: text("撤下人"),
  }),
  有意见: flag("登记了意见或异议"),
  意见: list("意见或异议，逐条", {
    受理日期: text("受理日期"),
    意见事项: text("意见或异议的内容"),
    答复: text("答复日期和内容"),
    结论: text("维持、更正、撤销或重新公示"),
  }),
  意见情况: text("一句话写明收到几条"),
  结果: text("公示期、起算和结果", ["disclosure-register"]),
};
