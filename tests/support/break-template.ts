import { editDocx, withParts } from "./edit-docx.ts";

/** A template as a clerk, a phone or WPS breaks it, and what must be said of it. */
export interface BrokenTemplate {
  readonly name: string;
  /** Made from the official 会议记录. */
  readonly make: (official: Uint8Array) => Uint8Array;
  readonly where: string;
  readonly says: RegExp;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordParts = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export function typed(from: string, to: string): BrokenTemplate["make"] {
  return (official) => editDocx(official, (xml) => xml.replace(from, to));
}

/** Adds to the end of the body. */
export function added(xml: string): BrokenTemplate["make"] {
  return (official) => editDocx(official, (body) => body.replace("<w:sectPr", `${xml}<w:sectPr`));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...texts: string[]) => `<w:p>${texts.map(run).join("")}</w:p>`;
const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
export const textBox = (content: string) =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box(content)}</mc:Choice><mc:Fallback><w:pict>${box(content)}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
export const field = (...codes: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** The document with a part of its own, a header or comments, holding one paragraph. */
export function withStory(
  kind: "header" | "comments",
  root: string,
  text: string,
): BrokenTemplate["make"] {
  return (official) => {
    const name = `word/${kind}9.xml`;
    const part = `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(text)}</w:${root}>`;
    const told = editDocx(
      official,
      (xml) =>
        xml.replace(
          "</Types>",
          `<Override PartName="/${name}" ContentType="${wordParts}.${kind}+xml"/></Types>`,
        ),
      "[Content_Types].xml",
    );
    return withParts(told, { [name]: part });
  };
}

export function related(type: string, target: string, mode = "External"): BrokenTemplate["make"] {
  const relation = `<Relationship Id="rId99" Type="${relations}/${type}" Target="${target}" TargetMode="${mode}"/>`;
  return (official) =>
    editDocx(
      official,
      (xml) => xml.replace("</Relationships>", `${relation}</Relationships>`),
      "word/_rels/document.xml.rels",
    );
}
