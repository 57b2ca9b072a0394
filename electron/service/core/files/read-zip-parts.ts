import { inflateRawSync } from "node:zlib";

/** An entry of a zip's directory. Sizes as the directory says them. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;

function endOfDirectory(zip: Buffer): number {
  const last = zip.length - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (zip.readUInt32LE(at) === endMark) return at;
  throw new Error("no end of the zip's directory");
}

/** The entries a zip's directory lists, at most `most` and one more. Throws what is no whole zip. */
export function listZip(zip: Buffer, most: number): readonly ZipEntry[] {
  const end = endOfDirectory(zip);
  const count = Math.min(zip.readUInt16LE(end + 10), most + 1);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error("the zip's directory is broken");
    const nameLength = zip.readUInt16LE(at + 28);
    const more = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    entries.push({
      name: zip.toString("utf8", at + entrySize, at + entrySize + nameLength),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += entrySize + nameLength + more;
  }
  return entries;
}

/** The bytes of an entry. Throws where they are not exactly as many as the directory says. */
export function readZipEntry(zip: Buffer, entry: ZipEntry): Buffer {
  if (zip.readUInt32LE(entry.offset) !== localMark) throw new Error("an entry is missing");
  const namesLength = zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const from = entry.offset + localSize + namesLength;
  const packed = zip.subarray(from, from + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Error("an entry is cut off");
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size) throw new Error("an entry has another size than it says");
  return bytes;
}

function unpack(packed: Buffer, { method, size, isEncrypted }: ZipEntry): Buffer {
  if (isEncrypted) throw new Error("an entry is encrypted");
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`an entry is packed by method ${method}`);
  // Stops at the size that was said: what lies about it costs no more than what doesn't.
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
