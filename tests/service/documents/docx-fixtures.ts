import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A paragraph whose text is cut into runs at each element of `runs`. */
export function paragraph(...runs: string[]): string {
  const cut = runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${cut.join("<w:proofErr w:type='spellStart'/>")}</w:p>`;
}

export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
    `<mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>` +
    `</mc:AlternateContent></w:r></w:p>`
  );
}

/** A relationship part with one relationship to a target outside the file. */
export function relation(type: string, mode: "External" | "Internal" = "External"): string {
  return (
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId9" ` +
    `Type="${officeRelations}/${type}" Target="http://example.com/x" TargetMode="${mode}"/></Relationships>`
  );
}

export interface DocxParts {
  readonly body: string;
  readonly header?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly extra?: Readonly<Record<string, string>>;
}

function story(root: string, content: string): string {
  return `<w:${root} xmlns:w="${w}">${content}</w:${root}>`;
}

/** A minimal .docx with these parts. */
export function docx({ body, header, footnotes, comments, extra = {} }: DocxParts): Uint8Array {
  const kinds: Record<string, string | undefined> = { header, footnotes, comments };
  const present = Object.entries(kinds).filter(([, content]) => content !== undefined);
  const overrides = [["document", "document.main"], ...present.map(([kind]) => [kind, kind])]
    .map(
      ([file, type]) =>
        `<Override PartName="/word/${file}.xml" ContentType="${wordType}.${type}+xml"/>`,
    )
    .join("");
  const parts: Record<string, string> = {
    "word/document.xml": story("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ...Object.fromEntries(
      present.map(([kind, content]) => [
        `word/${kind}.xml`,
        story(kind === "header" ? "hdr" : kind, content ?? ""),
      ]),
    ),
    ...extra,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Paragraphs of a part as plain text, breaks as `\n`; read without an XML parser's own clean-up. */
export function textOf(bytes: Uint8Array, part = "word/document.xml"): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([content]) =>
    [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(
        ([, text]) => text?.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "") ?? "\n",
      )
      .join(""),
  );
}
