import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const size = 512;
type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const clear: Colour = [0, 0, 0, 0];
const cover: Colour = [0xa6, 0x1b, 0x1b, 255];
const spine: Colour = [0x7d, 0x12, 0x12, 255];
const paper: Colour = [0xff, 0xff, 0xff, 255];
const ink: Colour = [0xc9, 0x8f, 0x8f, 255];

/** A ledger with a label: no emblem and no flag, whose use is regulated. */
function colourAt(x: number, y: number): Colour {
  if (!isInRounded(x, y, { left: 72, top: 40, right: 440, bottom: 472, radius: 28 })) return clear;
  if (x < 128) return spine;
  const label = { left: 176, top: 112, right: 392, bottom: 288, radius: 10 };
  if (!isInRounded(x, y, label)) return cover;
  const isLine = x > 204 && x < 364 && [156, 196, 236].some((top) => y >= top && y < top + 12);
  return isLine ? ink : paper;
}

interface Rounded {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
}

function isInRounded(x: number, y: number, box: Rounded): boolean {
  if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) return false;
  const dx = Math.max(box.left + box.radius - x, x - (box.right - box.radius), 0);
  const dy = Math.max(box.top + box.radius - y, y - (box.bottom - box.radius), 0);
  return dx * dx + dy * dy <= box.radius * box.radius;
}

function pixels(): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(colourAt(x, y), y * (size * 4 + 1) + 1 + x * 4);
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels(), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

writeFileSync(join(import.meta.dirname, "icon.png"), png());
