import { crc32, deflateSync } from "node:zlib";

/** Pixels in rows from the top, three bytes each: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads the binary PPM that pdftoppm writes without options. Throws where it is none. */
export function readPpm(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(bytes.subarray(0, 64)).toString("latin1"),
  );
  if (!head) throw new Error("no binary PPM of 8 bits");
  const [width, height] = [Number(head[1]), Number(head[2])];
  const from = head[0].length;
  return { width, height, pixels: bytes.subarray(from, from + width * height * 3) };
}

/** An empty picture of one grey. */
export function blankPicture(width: number, height: number, grey: number): Picture {
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(grey) };
}

/** Lays one picture over another with its upper left corner there; what reaches beyond is cut. */
export function layOver(under: Picture, over: Picture, left: number, top: number): void {
  const columns = Math.min(over.width, under.width - left);
  const rows = Math.min(over.height, under.height - top);
  for (let row = 0; row < rows; row += 1) {
    const from = row * over.width * 3;
    under.pixels.set(
      over.pixels.subarray(from, from + columns * 3),
      ((top + row) * under.width + left) * 3,
    );
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The picture as a PNG of 8 bits a colour. */
export function toPng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
