import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromClipboard, toClipboard } from "#renderer/ui/sheet-clipboard.ts";
import { tableInPage } from "#renderer/ui/sheet-html.ts";

/** The same tree as a window parses, as far as these pages go: all of them are well-formed. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return tableInPage(page);
}

const page = (body: string) =>
  `<html><head><style>td {color: red}</style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe("a copied table", () => {
  test("has a merged cell's text once, and every cell beside and below in its own place", () => {
    const table = `<table>
      <tr><td rowspan="2">姓名</td><td colspan="2">出勤</td></tr>
      <tr><td>应</td><td>实</td></tr>
      <tr><td>单立新</td><td>21</td><td>20</td></tr>
    </table>`;
    expect(read(page(table))).toEqual([
      ["姓名", "出勤", ""],
      ["", "应", "实"],
      ["单立新", "21", "20"],
    ]);
  });

  test("keeps a cell of several lines as one cell, by br or by paragraph", () => {
    const table = `<table><tr><td>考核<br/>得分</td><td><p>第一段</p><p>第二段</p></td></tr></table>`;
    expect(read(page(table))).toEqual([["考核\n得分", "第一段\n第二段"]]);
  });

  test("leaves out rows and cells that are hidden there", () => {
    const table = `<table>
      <tr><td>甲</td><td style="display:none">7654.32</td><td>1</td></tr>
      <tr style="height:0;display: none"><td>乙</td><td>2</td></tr>
    </table>`;
    expect(read(page(table))).toEqual([["甲", "1"]]);
  });

  test("is read as text alone: no script, no style, no comment gets into a cell", () => {
    const table = `<table><tr><td>甲<script>alert(1)</script><!-- 乙 --></td><td>=1+1</td></tr></table>`;
    expect(read(page(table))).toEqual([["甲", "=1+1"]]);
  });

  test("has its lines filled to one width", () => {
    expect(read(page("<table><tr><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>"))).toEqual([
      ["1", ""],
      ["2", "3"],
    ]);
  });
});

describe("what is no single table is left to the plain text", () => {
  const table = "<table><tr><td>1</td></tr></table>";

  test("words, words beside a table, two tables, nothing", () => {
    for (const body of ["<p>一段话</p>", `<p>见下表</p>${table}`, table + table, ""])
      expect(read(page(body)), body).toBeNull();
  });

  test("spans and rows beyond any sheet", () => {
    expect(read(page('<table><tr><td colspan="1000000000">1</td></tr></table>'))).toBeNull();
    expect(read(page(`<table>${"<tr><td>1</td></tr>".repeat(2_001)}</table>`))).toBeNull();
    const deep = '<table><tr><td rowspan="1000000000">1</td><td>2</td></tr></table>';
    expect(read(page(deep))).toEqual([["1", "2"]]);
  });
});

test("whatever the cells, the page and the plain text of the same table are read alike", () => {
  const word = fc
    .array(fc.constantFrom(..."单立新海燕12.5√休 <&>\"'"), { maxLength: 6 })
    .map((all) => all.join("").replace(/ {2,}/g, " ").trim());
  const text = fc
    .array(word, { minLength: 1, maxLength: 2 })
    .map((lines) => lines.filter((line) => line !== "").join("\n"));
  const escaped = (cell: string) =>
    cell
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll("\n", "<br/>");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      ),
      (rows) => {
        const body = rows.map(
          (row) => `<tr>${row.map((one) => `<td>${escaped(one)}</td>`).join("")}</tr>`,
        );
        expect(read(page(`<table>${body.join("\r\n ")}</table>`))).toEqual(
          fromClipboard(toClipboard(rows) + "\n"),
        );
      },
    ),
  );
});
