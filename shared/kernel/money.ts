const largest = 9_999_999_999_99;

/** Reads yuan as typed (12, 12.5, 1,234.56, ￥12) into integer 分. Null when it is no such amount. */
export function parseTypedMoney(text: string): number | null {
  const clean = text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,\s¥￥元]/g, "");
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(clean);
  if (!match) return null;
  const fen = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  if (fen > largest) return null;
  return match[1] === "-" ? -fen : fen;
}

/** Integer 分 as yuan with two places, without grouping: 123456 → 1234.56. */
export function formatMoney(fen: number): string {
  const absolute = Math.abs(fen);
  const yuan = `${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, "0")}`;
  return fen < 0 ? `-${yuan}` : yuan;
}
