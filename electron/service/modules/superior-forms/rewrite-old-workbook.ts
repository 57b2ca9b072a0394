/** An .xls as an .xlsx with its values, merges, widths and margins; fonts and borders don't come along. */
export async function rewriteOldWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const xlsx = await import("@e965/xlsx");
  const book = xlsx.read(bytes, { type: "array", cellStyles: true, cellNF: true });
  return new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx", cellStyles: true }));
}
