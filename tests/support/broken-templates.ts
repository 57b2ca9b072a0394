import { editDocx } from "./edit-docx.ts";
import { forbiddenTemplates } from "./forbidden-templates.ts";
import {
  added,
  field,
  paragraph,
  table,
  textBox,
  typed,
  withStory,
  type BrokenTemplate,
} from "./break-template.ts";

export const brokenTemplates: readonly BrokenTemplate[] = [
  {
    name: "a misspelt tag",
    make: typed("{会议名称}", "{会议名秤}"),
    where: "正文表格1第2行第2列",
    says: /没有\{会议名秤\}.*\{会议名称\}/,
  },
  {
    name: "a misspelt tag cut into runs",
    make: added(paragraph("{主持", "仁", "}")),
    where: "正文第",
    says: /没有\{主持仁\}.*\{主持人\}/,
  },
  {
    name: "a tag nobody knows",
    make: added(paragraph("{天气}")),
    where: "正文第",
    says: /没有\{天气\}这个标签/,
  },
  {
    name: "a traditional character",
    make: typed("{会议名称}", "{會議名稱}"),
    where: "正文表格1第2行第2列",
    says: /没有\{會議名稱\}/,
  },
  {
    name: "full-width braces",
    make: typed("{主持人}", "｛主持人｝"),
    where: "正文表格1第",
    says: /全角花括号/,
  },
  {
    name: "one full-width brace",
    make: typed("{主持人}", "{主持人｝"),
    where: "正文表格1第",
    says: /全角花括号/,
  },
  {
    name: "a full-width ＃",
    make: typed("{#有实到}", "{＃有实到}"),
    where: "正文表格1第",
    says: /全角字符/,
  },
  {
    name: "a full-width ／",
    make: typed("{/有实到}", "{／有实到}"),
    where: "正文表格1第",
    says: /全角字符/,
  },
  {
    name: "a missing right brace",
    make: typed("{会议地点}", "{会议地点"),
    where: "正文表格1第3行第4列",
    says: /缺少右花括号/,
  },
  {
    name: "a missing left brace",
    make: typed("{会议地点}", "会议地点}"),
    where: "正文表格1第3行第4列",
    says: /多了一个右花括号/,
  },
  {
    name: "doubled braces",
    make: typed("{会议地点}", "{{会议地点}}"),
    where: "正文表格1第3行第4列",
    says: /花括号/,
  },
  { name: "empty braces", make: added(paragraph("{ }")), where: "正文第", says: /没有标签名称/ },
  {
    name: "a loop that is not closed",
    make: typed("{/议定事项}", ""),
    where: "正文第",
    says: /\{#议定事项\}|\{\/有议定事项\}/,
  },
  {
    name: "a loop closed by another name",
    make: typed("{/议定事项}", "{/议定事向}"),
    where: "正文表格",
    says: /\{\/议定事向\}与开始标签\{#议定事项\}不一致/,
  },
  {
    name: "an end without a beginning",
    make: added(paragraph("{/部分}")),
    where: "正文第",
    says: /前面没有对应的开始标签/,
  },
  {
    name: "loops that cross",
    make: added(paragraph("{#有备注}{#有合开说明}{/有备注}{/有合开说明}")),
    where: "正文第",
    says: /不一致/,
  },
  {
    name: "a loop from a table to the text below",
    make: added(`${table(["{#议定事项}{事项}"])}${paragraph("{/议定事项}")}`),
    where: "正文表格",
    says: /不在同一张表格/,
  },
  {
    name: "a loop from one table to the next",
    make: added(`${table(["{#场次}{名称}"])}${paragraph("")}${table(["{/场次}"])}`),
    where: "正文表格",
    says: /不在同一张表格/,
  },
  {
    name: "a loop from the text into a text box",
    make: added(`${paragraph("{#有备注}")}${textBox(paragraph("{/有备注}"))}`),
    where: "正文第",
    says: /不在同一/,
  },
  {
    name: "a tag of a list outside it",
    make: added(paragraph("{责任人}")),
    where: "正文第",
    says: /\{责任人\}只能放在/,
  },
  {
    name: "a list printed like a word",
    make: added(paragraph("{部分}")),
    where: "正文第",
    says: /\{部分\}不能单独使用/,
  },
  {
    name: "a list inside itself",
    make: added(paragraph("{#部分}{#部分}{部分标题}{/部分}{/部分}")),
    where: "正文第",
    says: /不能放在另一个\{#部分\}里面/,
  },
  {
    name: "raw XML",
    make: typed("{会议名称}", "{@会议名称}"),
    where: "正文表格1第2行第2列",
    says: /不允许使用这种特殊标签/,
  },
  {
    name: "other delimiters",
    make: added(paragraph("{=[[ ]]=}")),
    where: "正文第",
    says: /不允许使用这种特殊标签/,
  },
  {
    name: "a path with a dot",
    make: added(paragraph("{主持人.姓名}")),
    where: "正文第",
    says: /不能有小数点/,
  },
  {
    name: "a space before #",
    make: typed("{#有实到}", "{ #有实到}"),
    where: "正文表格1第",
    says: /前后不能有空格/,
  },
  {
    name: "a required tag that is gone",
    make: typed("{会议名称}", "例会"),
    where: "全文",
    says: /没有用到必需的标签\{会议名称\}/,
  },
  {
    name: "a misspelt tag in a text box",
    make: added(textBox(paragraph("{会议名称呢}"))),
    where: "正文文本框第1段",
    says: /没有\{会议名称呢\}/,
  },
  {
    name: "a misspelt tag in a header",
    make: withStory("header", "hdr", "{党组织权称}"),
    where: "页眉第1段",
    says: /\{党组织全称\}/,
  },
  {
    name: "a misspelt tag in a footnote",
    make: (official) =>
      editDocx(
        official,
        (xml) =>
          xml.replace(
            "</w:footnotes>",
            `<w:footnote w:id="9">${paragraph("{党组织权称}")}</w:footnote></w:footnotes>`,
          ),
        "word/footnotes.xml",
      ),
    where: "脚注第",
    says: /\{党组织全称\}/,
  },
  {
    name: "a tag in an endnote",
    make: (official) =>
      editDocx(
        official,
        (xml) =>
          xml.replace(
            "</w:endnotes>",
            `<w:endnote w:id="9">${paragraph("{党组织全称}")}</w:endnote></w:endnotes>`,
          ),
        "word/endnotes.xml",
      ),
    where: "尾注第",
    says: /不会被填写/,
  },
  {
    name: "a tag in a comment",
    make: withStory("comments", "comments", "{主持人}"),
    where: "批注第1段",
    says: /不会被填写/,
  },
  {
    name: "a tag in a field",
    make: added(field("QUOTE {主持人}")),
    where: "正文第",
    says: /不会被填写/,
  },
  {
    name: "a tag whose end was struck out under revision marks",
    make: typed(
      "{会议地点}</w:t></w:r>",
      '{会议地点</w:t></w:r><w:del w:id="7" w:author="a"><w:r><w:delText>}</w:delText></w:r></w:del>',
    ),
    where: "正文表格1第3行第4列",
    says: /缺少右花括号/,
  },
  {
    name: "a tag in a control that fetches its text",
    make: added(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${paragraph("{主持人}")}</w:sdtContent></w:sdt>`,
    ),
    where: "正文",
    says: /自动更新内容的控件/,
  },
  ...forbiddenTemplates,
];
