/** 单立新 as 单＊＊: enough for those who know, nothing for those who don't. Blank stays blank. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  return trimmed === "" ? "" : trimmed.slice(0, 1) + "＊".repeat(Math.max(1, trimmed.length - 1));
}
