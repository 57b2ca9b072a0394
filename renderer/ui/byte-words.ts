/** A size as Windows shows it: 812字节, 1.4 MB. */
export function byteWords(byteCount: number): string {
  const units = ["KB", "MB", "GB"];
  if (byteCount < 1024) return `${byteCount}字节`;
  let size = byteCount / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size.toFixed(size < 10 ? 1 : 0)} ${units[unit] ?? ""}`;
}
