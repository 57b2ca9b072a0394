import { strToU8, zipSync } from "fflate";
import { head, main, packages, relations, sheetXml, xlsxOf } from "./raw-workbook.ts";
import { workbookBytes } from "./service-workbook.ts";

function repeat(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join("");
}

/** Says of every entry of a zip that it unpacks to this many bytes, in both of its directories. */
function declaring(bytes: Buffer, size: number, name: string): Buffer {
  const lying = Buffer.from(bytes);
  for (const [mark, sizeAt, nameAt] of [
    [0x02014b50, 24, 46],
    [0x04034b50, 22, 30],
  ] as const)
    for (let at = 0; at < lying.length - 46; at++)
      if (
        lying.readUInt32LE(at) === mark &&
        lying.subarray(at + nameAt, at + nameAt + name.length).toString() === name
      )
        lying.writeUInt32LE(size, at + sizeAt);
  return lying;
}

const formattedRow = (index: number): string =>
  `<row r="${index + 3}" spans="1:2" s="1" customFormat="1"/>`;
const mega = 1 << 20;

/** A hostile or odd sheet, and what reading it must say: null where it is simply read. */
export interface HostileWorkbook {
  readonly make: () => Buffer;
  readonly code: "not-a-workbook" | "file-too-large" | "no-header" | null;
  readonly says?: RegExp;
}

/** Sheets as they come by mail, and as somebody malicious would make them. */
export const hostileWorkbooks: Readonly<Record<string, HostileWorkbook>> = {
  "1,048,576 empty formatted rows": {
    make: () => xlsxOf({ rows: repeat(1_048_574, formattedRow) }),
    code: null,
  },
  "200,000 rows of empty formatted cells": {
    make: () =>
      xlsxOf({
        rows: repeat(
          200_000,
          (at) =>
            `<row r="${at + 3}">${repeat(8, (c) => `<c r="${"ABCDEFGH"[c] ?? ""}${at + 3}" s="1"/>`)}</row>`,
        ),
      }),
    code: null,
  },
  "1,048,576 rows that hold something": {
    make: () =>
      xlsxOf({ rows: repeat(1_048_574, (at) => `<row r="${at + 3}"><c><v>1</v></c></row>`) }),
    code: "file-too-large",
    says: /5000行/,
  },
  "a value in the last row of all": {
    make: () => xlsxOf({ rows: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' }),
    code: "file-too-large",
    says: /5000行/,
  },
  "16,384 columns": {
    make: () => xlsxOf({ rows: `<row r="3">${repeat(16_384, () => "<c><v>1</v></c>")}</row>` }),
    code: "file-too-large",
    says: /120列/,
  },
  "16,384 columns in 150 rows": {
    make: () =>
      xlsxOf({
        rows: repeat(
          150,
          (at) => `<row r="${at + 3}">${repeat(16_384, () => "<c><v>1</v></c>")}</row>`,
        ),
      }),
    code: "file-too-large",
  },
  "a sheet merged as a whole": {
    make: () =>
      xlsxOf({ after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    code: null,
  },
  "200,000 merged areas over all rows": {
    make: () =>
      xlsxOf({
        after: `<mergeCells>${repeat(200_000, () => '<mergeCell ref="A1:A5000"/>')}</mergeCells>`,
      }),
    code: "file-too-large",
    says: /合并/,
  },
  "shared strings of 400,000 entries": {
    make: () =>
      xlsxOf({
        strings: `${head}<sst xmlns="${main}">${repeat(400_000, (at) => `<si><t>文字${at}</t></si>`)}</sst>`,
      }),
    code: "file-too-large",
  },
  "one text of 40 MB": {
    make: () =>
      xlsxOf({
        strings: `${head}<sst xmlns="${main}"><si><t>${"x".repeat(40 * mega)}</t></si></sst>`,
      }),
    code: "file-too-large",
  },
  "shared strings that unpack to 300 MB": {
    make: () => xlsxOf({ more: { "xl/sharedStrings.xml": new Uint8Array(300 * mega).fill(32) } }),
    code: "file-too-large",
  },
  "a part that says 1,000 bytes and unpacks to 300 MB": {
    make: () =>
      declaring(
        xlsxOf({ more: { "xl/sharedStrings.xml": new Uint8Array(300 * mega).fill(32) } }),
        1_000,
        "xl/sharedStrings.xml",
      ),
    code: "not-a-workbook",
  },
  "a picture that unpacks to 300 MB": {
    make: () => xlsxOf({ more: { "xl/media/image1.png": new Uint8Array(300 * mega) } }),
    code: "file-too-large",
  },
  "a workbook of 5,000 parts": {
    make: () =>
      xlsxOf({
        more: Object.fromEntries(
          Array.from({ length: 5_000 }, (_, at) => [
            `xl/worksheets/sheet${at + 2}.xml`,
            strToU8("<a/>"),
          ]),
        ),
      }),
    code: "file-too-large",
  },
  "a zip within the workbook": {
    make: () =>
      xlsxOf({
        more: {
          "xl/embeddings/book.xlsx": new Uint8Array(
            zipSync({ "a.bin": new Uint8Array(30 * mega) }),
          ),
        },
      }),
    code: null,
  },
  "tags that never end": {
    make: () => xlsxOf({ sheet: `${head}<worksheet>${"<c ".repeat(3_000_000)}` }),
    code: "not-a-workbook",
  },
  "comments that never end": {
    make: () => xlsxOf({ sheet: `${head}<worksheet>${"<!--".repeat(3_000_000)}` }),
    code: "not-a-workbook",
  },
  "elements 1,000,000 deep": {
    make: () =>
      xlsxOf({
        sheet: `${head}<worksheet>${"<x>".repeat(mega)}${"</x>".repeat(mega)}</worksheet>`,
      }),
    code: "not-a-workbook",
  },
  "cells that are opened and never closed": {
    make: () => xlsxOf({ rows: `<row r="3">${"<c><v>".repeat(500_000)}` }),
    code: "not-a-workbook",
  },
  "entities that grow": {
    make: () =>
      xlsxOf({
        sheet: `${head}<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetXml({}).slice(head.length)}`,
      }),
    code: "not-a-workbook",
    says: /DOCTYPE/,
  },
  "1,048,576 rows that say they are there and hold nothing": {
    make: () =>
      xlsxOf({
        sheet: sheetXml({ rows: repeat(1_048_573, (at) => `<row r="${at + 3}"/>`) }).replace(
          "<sheetData>",
          '<dimension ref="A1:C1048576"/><sheetData>',
        ),
      }),
    code: null,
  },
  "600,000 rows of formatted blanks": {
    make: () =>
      xlsxOf({
        rows: repeat(600_000, (at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`),
      }),
    code: null,
  },
  "a formula without its result": {
    make: () =>
      xlsxOf({
        rows: '<row r="3"><c r="A3" t="inlineStr"><is><t>林静</t></is></c><c r="B3"><f>A1&amp;A2</f></c></row>',
      }),
    code: null,
  },
  "a link to another file": {
    make: () =>
      xlsxOf({
        rows: '<row r="3"><c r="A3" t="str"><f>[1]Sheet1!A1</f><v>单立新</v></c><c r="B3" t="inlineStr"><is><t>群众</t></is></c></row>',
        more: {
          "xl/externalLinks/externalLink1.xml": strToU8(
            `${head}<externalLink xmlns="${main}"><externalBook xmlns:r="${relations}" r:id="rId1"/></externalLink>`,
          ),
          "xl/externalLinks/_rels/externalLink1.xml.rels": strToU8(
            `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/externalLinkPath" Target="file://server/share/a.xlsx" TargetMode="External"/></Relationships>`,
          ),
        },
      }),
    code: null,
  },
  "an encrypted workbook": {
    make: () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(1_536),
        Buffer.from("EncryptedPackage", "utf16le"),
        Buffer.alloc(4_096),
      ]),
    code: "not-a-workbook",
    says: /密码/,
  },
  "half a workbook": {
    make: () => xlsxOf({ rows: repeat(3_000, formattedRow) }).subarray(0, 900),
    code: "not-a-workbook",
    says: /不完整/,
  },
  "a text file named .xlsx": {
    make: () => Buffer.from("姓名,政治面貌\n高翔,群众\n".repeat(100_000)),
    code: "not-a-workbook",
  },
  "half an .xls": {
    make: () => {
      const bytes = workbookBytes(
        [
          ["姓名", "政治面貌"],
          ["高翔", "群众"],
        ],
        { bookType: "biff8" },
      );
      return bytes.subarray(0, bytes.length >> 1);
    },
    code: "not-a-workbook",
  },
  "an .xls of 65,536 rows": {
    make: () =>
      workbookBytes(
        [["姓名", "政治面貌"], ...Array.from({ length: 65_535 }, (_, at) => [`人${at}`, "群众"])],
        { bookType: "biff8" },
      ),
    code: "file-too-large",
    says: /5000行/,
  },
};
