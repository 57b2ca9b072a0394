/** Code points a name may have unless a caller wants fewer. */
const MAX_CODE_POINTS = 80;
/** ext4 allows 255 bytes a name; the rest is left for a number in brackets. */
const MAX_UTF8_BYTES = 240;
const FALLBACK_NAME = "未命名";

const FULL_WIDTH = new Map<string, string>([
  ["<", "＜"],
  [">", "＞"],
  [":", "："],
  ['"', "＂"],
  ["/", "／"],
  ["\\", "＼"],
  ["|", "｜"],
  ["?", "？"],
  ["*", "＊"],
  // A percent sign is legal on disk, but most BagIt tools get its escape wrong.
  ["%", "％"],
]);

const RESERVED_STEM = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;
const SYSTEM_NAME = /^(?:thumbs\.db|desktop\.ini|\.ds_store|\._.*)$/i;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Direction marks can disguise an ending, zero-width characters a different name.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const SHORT_EXTENSION = /\.[A-Za-z0-9]{1,8}$/;

/** The key under which two names are one on Windows, FAT and macOS: NFC, lower case. */
export function foldFileName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** True for files an operating system leaves behind by itself (Thumbs.db, .DS_Store, ._x, desktop.ini). */
export function isSystemFileName(name: string): boolean {
  return SYSTEM_NAME.test(name);
}

/** True when Windows and FAT keep this one path component exactly as given (Microsoft, "Naming Files"). */
export function isWindowsSafeName(name: string): boolean {
  if (/[<>:"/\\|?*\u0000-\u001F]/.test(name)) return false;
  return name !== "" && !/[. ]$/.test(name) && !RESERVED_STEM.test(deviceStem(name));
}

/**
 * A file or folder name for any title that Windows, FAT, ext4 and BagIt all keep unchanged:
 * NFC, at most 80 code points and 240 bytes, a short ASCII extension kept. The same title always
 * gives the same name; different titles may give the same one (see {@link uniqueFileName}).
 */
export function safeFileName(title: string, maxCodePoints = MAX_CODE_POINTS): string {
  const visible = title
    .replace(LONE_SURROGATE, "")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/[<>:"/\\|?*%]/g, (character) => FULL_WIDTH.get(character) ?? "")
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ");
  const name = stripEdges(visible);
  if (name === "") return FALLBACK_NAME;
  const guarded =
    RESERVED_STEM.test(deviceStem(name)) || SYSTEM_NAME.test(name) ? `_${name}` : name;
  return shorten(guarded, "", MAX_UTF8_BYTES, maxCodePoints);
}

/**
 * `name`, or `name（2）.ext`, `name（3）.ext` …, the first not taken. `taken` holds folded names
 * ({@link foldFileName}); start with an empty set for each folder, the chosen name is added to it.
 */
export function uniqueFileName(taken: Set<string>, name: string): string {
  let candidate = name;
  for (let number = 2; taken.has(foldFileName(candidate)); number += 1) {
    candidate = shorten(name, `（${number}）`, 255);
  }
  taken.add(foldFileName(candidate));
  return candidate;
}

function deviceStem(name: string): string {
  return (name.split(".")[0] ?? "").trimEnd();
}

function stripEdges(text: string): string {
  // A leading dot hides the file, a leading ~ marks a temporary one; Windows drops trailing ones.
  return text
    .replace(/^[\s.]+/, "")
    .replace(/^~/, "～")
    .replace(/[\s.\u200D]+$/, "");
}

function shorten(
  name: string,
  suffix: string,
  maxBytes: number,
  maxCodePoints = MAX_CODE_POINTS,
): string {
  const extension = SHORT_EXTENSION.exec(name)?.[0] ?? "";
  const tail = suffix + extension;
  const stem = Array.from(name.slice(0, name.length - extension.length));
  const room = maxCodePoints - Array.from(tail).length;
  let kept = stripEnd(stem.slice(0, room));
  while (kept.length > 1 && utf8Length(kept.join("") + tail) > maxBytes) {
    kept = stripEnd(kept.slice(0, -1));
  }
  return kept.join("") + tail;
}

function stripEnd(points: readonly string[]): string[] {
  let end = points.length;
  while (end > 1 && /[\s.\u200D]/.test(points[end - 1] ?? "")) end -= 1;
  return points.slice(0, end);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
