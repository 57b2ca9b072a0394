import { added, field, related, type BrokenTemplate } from "./break-template.ts";
import { editDocx, withParts } from "./edit-docx.ts";

const inside = "文件内部（word/document.xml）";
const related99 = "文件内部（word/_rels/document.xml.rels）";

/** Templates that carry what none may carry. */
export const forbiddenTemplates: readonly BrokenTemplate[] = [
  {
    name: "a field that starts a program",
    make: added(field("DDEAU", "TO c:\\\\windows\\\\system32\\\\cmd.exe")),
    where: inside,
    says: /DDEAUTO/,
  },
  {
    name: "a field that fetches a picture",
    make: added(field(' INCLUDEPICTURE "http://example.com/a.png" ')),
    where: inside,
    says: /INCLUDEPICTURE/,
  },
  {
    name: "a linked picture",
    make: related("image", "http://example.com/a.png"),
    where: related99,
    says: /文件以外的内容/,
  },
  {
    name: "a web link",
    make: related("hyperlink", "http://example.com/"),
    where: related99,
    says: /取消超链接/,
  },
  {
    name: "an attached template",
    make: related("attachedTemplate", "file:///c:/a.dotm"),
    where: related99,
    says: /链接了另一个模板/,
  },
  {
    name: "an embedded workbook",
    make: (official) => withParts(official, { "word/embeddings/a.xlsx": "x" }),
    where: "文件内部（word/embeddings/a.xlsx）",
    says: /嵌入了其他文件/,
  },
  {
    name: "a macro",
    make: (official) => withParts(official, { "word/vbaProject.bin": "x" }),
    where: "文件内部（word/vbaProject.bin）",
    says: /有宏或控件/,
  },
  {
    name: "an altChunk",
    make: added('<w:altChunk xmlns:r="http://r" r:id="rId98"/>'),
    where: inside,
    says: /外部内容块/,
  },
  {
    name: "a mail merge",
    make: (official) =>
      editDocx(
        official,
        (xml) => xml.replace("</w:settings>", "<w:mailMerge/></w:settings>"),
        "word/settings.xml",
      ),
    where: "文件内部（word/settings.xml）",
    says: /邮件合并/,
  },
  {
    name: "a DOCTYPE",
    make: (official) => withParts(official, { "word/a.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    where: "文件内部（word/a.xml）",
    says: /DOCTYPE/,
  },
  {
    name: "XML cut off",
    make: (official) => editDocx(official, (xml) => xml.slice(0, xml.length / 2)),
    where: inside,
    says: /已损坏/,
  },
];
