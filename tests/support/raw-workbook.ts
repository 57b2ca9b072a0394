import { strToU8, zipSync, type Zippable } from "fflate";

/** How every part begins. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** The namespace of sheets. */
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The namespace of links between parts. */
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Where the namespaces of packages begin. */
export const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The first two rows of every sheet here: what a roster begins with. */
const goodRows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>政治面貌</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>高翔</t></is></c><c r="B2" t="inlineStr"><is><t>群众</t></is></c></row>';

/** What is put into a workbook written by hand. */
export interface Parts {
  /** What follows the two good rows inside sheetData. */
  readonly rows?: string;
  /** What follows sheetData. */
  readonly after?: string;
  readonly sheet?: string;
  readonly strings?: string;
  readonly more?: Zippable;
}

/** The XML of a sheet that begins with two good rows. */
export function sheetXml({ rows = "", after = "" }: Parts): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${goodRows}${rows}</sheetData>${after}</worksheet>`;
}

/** An .xlsx of these parts, written by hand: no library writes what is hostile. */
export function xlsxOf(parts: Parts): Buffer {
  const strings =
    parts.strings === undefined
      ? ""
      : `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`;
  const files: Zippable = {
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>${strings}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(parts.sheet ?? sheetXml(parts)),
    ...(parts.strings === undefined ? {} : { "xl/sharedStrings.xml": strToU8(parts.strings) }),
    ...parts.more,
  };
  return Buffer.from(zipSync(files, { level: 6 }));
}
