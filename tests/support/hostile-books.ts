import { strToU8, zipSync } from "fflate";

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet from raw XML, as nobody's office program writes it. */
function book(sheet: string, strings = ""): Uint8Array {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${sheetType}.${type}+xml"/>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const files = {
    "[Content_Types].xml": `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${packaged}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${packaged}/relationships">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `${xml}<worksheet xmlns="${main}">${sheet}</worksheet>`,
    "xl/sharedStrings.xml": `${xml}<sst xmlns="${main}">${strings}</sst>`,
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row r="1">${cell("A1", "姓名")}</row>`;
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join("");

/** Sets the unpacked size that the zip declares of its large entries to a thousand bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 30; at += 1) {
    const mark = view.getUint32(at, true);
    const size = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : -1;
    if (size > 0 && view.getUint32(size, true) > 10_000_000) view.setUint32(size, 1_000, true);
  }
  return bytes;
}

/** Sheets that are made to hurt whoever opens them, by what they try. */
export const hostileBooks: Readonly<Record<string, () => Uint8Array>> = {
  "1,048,576 empty rows": () =>
    book(
      `<dimension ref="A1:C1048576"/><sheetData>${head}${many(1_048_575, (i) => `<row r="${i + 2}"/>`)}</sheetData>`,
    ),
  "600,000 rows of formatted blanks": () =>
    book(
      `<sheetData>${head}${many(600_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`)}</sheetData>`,
    ),
  "16,384 columns": () =>
    book(
      `<dimension ref="A1:XFD2"/><sheetData><row r="1">${many(16_384, () => '<c t="inlineStr"><is><t>x</t></is></c>')}</row></sheetData>`,
    ),
  "900,000 shared strings": () =>
    book(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      many(900_000, (i) => `<si><t>字字字字字字${i}</t></si>`),
    ),
  "a cell of 60 MB": () =>
    book(`<sheetData><row r="1">${cell("A1", "0".repeat(60_000_000))}</row></sheetData>`),
  "200 MB that say they are 1 KB": () =>
    lying(book(`<sheetData><row r="1">${cell("A1", "0".repeat(200_000_000))}</row></sheetData>`)),
  "entities in entities": () =>
    book(
      `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1_000)}"><!ENTITY b "${"&a;".repeat(1_000)}"><!ENTITY c "${"&b;".repeat(1_000)}">]><sheetData>${head}<row r="2">${cell("A2", "&c;")}</row></sheetData>`,
    ),
  "one area merged over everything": () =>
    book(
      `<sheetData>${head}</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ),
  "300,000 merged areas": () =>
    book(
      `<sheetData>${head}</sheetData><mergeCells>${many(300_000, (i) => `<mergeCell ref="A${i * 3 + 1}:B${i * 3 + 2}"/>`)}</mergeCells>`,
    ),
  "a file cut off": () => book(`<sheetData>${head}</sheetData>`).slice(0, 700),
};
