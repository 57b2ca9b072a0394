const digits = "零壹贰叁肆伍陆柒捌玖";
const places = ["", "拾", "佰", "仟"];
const groups = ["", "万", "亿", "万亿"];

/** Four digits at most, zeros inside told once, none at the end. */
function groupWords(group: number): string {
  const text = String(group);
  const words = Array.from(text, (digit, index) =>
    digit === "0" ? "零" : `${digits[Number(digit)] ?? ""}${places[text.length - 1 - index] ?? ""}`,
  ).join("");
  return words.replace(/零+/g, "零").replace(/零$/, "");
}

function yuanWords(yuan: number): string {
  const parts: string[] = [];
  let rest = yuan;
  for (let at = 0; rest > 0; at += 1) {
    const group = rest % 10_000;
    rest = Math.floor(rest / 10_000);
    // A gap between groups is told by one zero: 10,0500 is 壹拾万零伍佰.
    const gap = rest > 0 && (group < 1_000 || group === 0) ? "零" : "";
    parts.unshift(group === 0 ? gap : `${gap}${groupWords(group)}${groups[at] ?? ""}`);
  }
  return parts.join("").replace(/零+/g, "零").replace(/零$/, "");
}

function fenWords(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0 && fen === 0) return "整";
  if (fen === 0) return `${digits[jiao] ?? ""}角整`;
  const lead = jiao === 0 ? (hasYuan ? "零" : "") : `${digits[jiao] ?? ""}角`;
  return `${lead}${digits[fen] ?? ""}分`;
}

/**
 * Integer 分 in the capitals that accounts are written in: 1234560 → 壹万贰仟叁佰肆拾伍元陆角整
 * (《支付结算办法》附一 正确填写票据和结算凭证的基本规定).
 */
export function chineseAmount(amount: number): string {
  const absolute = Math.abs(amount);
  const yuan = Math.floor(absolute / 100);
  const words = `${yuan === 0 ? "" : `${yuanWords(yuan)}元`}${fenWords(
    Math.floor((absolute % 100) / 10),
    absolute % 10,
    yuan > 0,
  )}`;
  const whole = absolute === 0 ? "零元整" : words;
  return amount < 0 ? `负${whole}` : whole;
}
