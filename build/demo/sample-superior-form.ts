import exceljs from "exceljs";

const line = { style: "thin" as const };
const box = { top: line, left: line, bottom: line, right: line };

/**
 * A form as a Party committee sends it round: a merged title, a header of two lines, three ruled lines,
 * sums, a note, signatures, a second sheet that reckons with the first, and its print setup.
 */
export async function superiorForm(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("党员花名册");
  sheet.columns = [6, 12, 8, 14, 16, 10, 10].map((width) => ({ width }));
  sheet.mergeCells("A1:G1");
  sheet.getCell("A1").value = "2026年党员花名册（请勿改动格式）";
  sheet.getCell("A1").font = { name: "方正小标宋简体", size: 18 };
  const upper = ["序号", "姓名", "性别", "入党时间", "出生年月（年.月）", "得分", ""];
  upper.forEach((text, at) => (sheet.getRow(2).getCell(at + 1).value = text));
  sheet.getRow(3).getCell(6).value = "基础";
  sheet.getRow(3).getCell(7).value = "加倍";
  for (const area of ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"]) sheet.mergeCells(area);
  for (let row = 4; row <= 6; row++) {
    sheet.getRow(row).height = 26;
    for (let column = 1; column <= 7; column++) sheet.getRow(row).getCell(column).border = box;
    sheet.getRow(row).getCell(4).numFmt = "yyyy.mm.dd";
    sheet.getRow(row).getCell(7).value = { formula: `F${row}*2`, result: 0 };
  }
  sheet.getRow(4).getCell(2).value = "示例：张三";
  sheet.getCell("A7").value = "合计";
  sheet.getCell("F7").value = { formula: "SUM(F4:F6)", result: 0 };
  sheet.mergeCells("A8:G8");
  sheet.getCell("A8").value = "填表人：　　　　审核人：";
  sheet.getColumn(3).eachCell({ includeEmpty: true }, (cell, row) => {
    if (row >= 4 && row <= 6)
      cell.dataValidation = { type: "list", allowBlank: true, formulae: ['"男,女"'] };
  });
  sheet.pageSetup = { orientation: "landscape", printArea: "A1:G8", printTitlesRow: "1:3" };
  const sums = book.addWorksheet("汇总");
  sums.getCell("A1").value = { formula: "党员花名册!F7", result: 0 };
  sums.getCell("A2").value = { formula: "SUM(党员花名册!F4:F6)", result: 0 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
