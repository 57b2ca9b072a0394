import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docx, paragraph } from "../documents/docx-fixtures.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { grantBytes, previewBytes, workbookBytes } from "../../support/service-workbook.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const good = workbookBytes([
  ["姓名", "政治面貌"],
  ["高翔", "群众"],
]);

/** A workbook whose directory says of one part that it unpacks to a gigabyte. */
function bomb(): Buffer {
  const bytes = Buffer.from(good);
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(1 << 30, entry + 24);
  return bytes;
}

function rows(count: number): Buffer {
  const people = Array.from({ length: count }, (_, index) => [`P${index}`, `人员${index}`, "群众"]);
  return workbookBytes([["工号", "姓名", "政治面貌"], ...people]);
}

describe("files that are no roster", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  test.each([
    ["an empty file", Buffer.alloc(0), "not-a-workbook"],
    ["a text file", Buffer.from("姓名,政治面貌\n高翔,群众\n"), "not-a-workbook"],
    ["an image", png, "not-a-workbook"],
    ["a Word document", Buffer.from(docx({ body: paragraph("高翔") })), "not-a-workbook"],
    ["a zip of something else", Buffer.from(zipSync({ "a.txt": strToU8("x") })), "not-a-workbook"],
    ["a truncated workbook", good.subarray(0, good.length >> 1), "not-a-workbook"],
    ["a workbook without its end", good.subarray(0, good.length - 30), "not-a-workbook"],
    [
      "the beginning of an .xls",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000, 7)]),
      "not-a-workbook",
    ],
    ["a workbook with nothing in it", workbookBytes([]), "no-header"],
    ["a workbook that unpacks to a gigabyte", bomb(), "file-too-large"],
    ["a workbook of 5001 people", rows(5001), "file-too-large"],
  ])("%s is refused in Chinese and changes nothing", async (_, bytes, code) => {
    const digest = t.digest();
    const refusal = await t.refuse("person.previewImport", { file: grantBytes(t, bytes) });
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(/没有改动任何记录|没有读取/);
    expect(t.digest()).toBe(digest);
  });

  test("a file larger than 20 MB is not even read", async () => {
    const refusal = await t.refuse("person.previewImport", {
      file: grantBytes(t, Buffer.alloc(21 << 20)),
    });
    expect(refusal.code).toBe("file-too-large");
  });

  test("a folder, and a file that has gone, are refused", async () => {
    const folder = t.grant(t.dataDir, "read");
    expect((await t.refuse("person.previewImport", { file: folder })).code).toBe("not-a-file");
    const gone = t.grant(t.path("没有.xlsx"), "read");
    expect((await t.refuse("person.previewImport", { file: gone })).code).toBe("file-missing");
  });

  test("a sheet that is not in the workbook is refused", async () => {
    const input = { file: grantBytes(t, good), sheetName: "没有这张" };
    expect((await t.refuse("person.previewImport", input)).code).toBe("not-a-workbook");
  });

  test("a list of 4900 people is judged whole", async () => {
    const { counts } = await previewBytes(t, "person", rows(4900));
    expect(counts).toEqual({ new: 4900, update: 0, duplicate: 0, wrong: 0 });
  });

  test("a ticket works once, and only for what it was given for", async () => {
    const file = grantBytes(t, good);
    await t.ask("person.previewImport", { file });
    expect((await t.refuse("person.previewImport", { file })).code).toBe("ticket-gone");
    const target = grantBytes(t, good);
    const refusal = await t.refuse("person.exportSheet", { view: "all", target });
    expect(refusal.code, "a file chosen to be read was written over").toBe("ticket-gone");
  });
});
