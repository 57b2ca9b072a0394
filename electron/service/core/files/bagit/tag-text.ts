const UTF16_BOM_LE = "\uFFFE";

/** Decoders by declared name, lower case; each gives null when the bytes are not in that encoding. */
const DECODERS = new Map<string, (bytes: Buffer) => string | null>([
  ["utf-8", decodeUtf8],
  ["utf8", decodeUtf8],
  ["us-ascii", decodeUtf8],
  ["ascii", decodeUtf8],
  ["iso-8859-1", (bytes) => bytes.toString("latin1")],
  ["latin1", (bytes) => bytes.toString("latin1")],
  ["utf-16", decodeUtf16],
  ["utf-16be", decodeUtf16Be],
  ["utf-16le", decodeUtf16Le],
]);

/** Whether tag files in this encoding (name from bagit.txt) can be read here. */
export function isKnownTagEncoding(encoding: string): boolean {
  return DECODERS.has(encoding.toLowerCase()) || openDecoder(encoding) !== null;
}

/** The text of a tag file in the declared encoding, a leading BOM kept; null when it does not decode. */
export function decodeTagText(bytes: Buffer, encoding: string): string | null {
  const known = DECODERS.get(encoding.toLowerCase());
  if (known !== undefined) return known(bytes);
  const decoder = openDecoder(encoding);
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Lines ended by LF, CR or CRLF (RFC 8493 §2.1.1); `ended` is false when the last one is not ended. */
export function splitTagLines(text: string): { lines: string[]; ended: boolean } {
  const lines = text.split(/\r\n|\n|\r/);
  const ended = lines.at(-1) === "";
  if (ended) lines.pop();
  return { lines, ended: ended || text === "" };
}

function openDecoder(encoding: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16Le(bytes: Buffer): string | null {
  return bytes.length % 2 === 0 ? bytes.toString("utf16le") : null;
}

function decodeUtf16Be(bytes: Buffer): string | null {
  return bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString("utf16le") : null;
}

function decodeUtf16(bytes: Buffer): string | null {
  // RFC 2781 §4.3: without a mark, UTF-16 is big-endian.
  const text = decodeUtf16Be(bytes);
  return text?.startsWith(UTF16_BOM_LE) === true ? decodeUtf16Le(bytes) : text;
}
