/**
 * A picture of the screen as a PNG with a palette of at most 64 colors: a quarter of its size. Colors that are rare,
 * which are those at the edges of letters, become the nearest frequent color.
 */
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLORS = 64;

/** Pixels of an image, as 0xRRGGBB, row by row. */
export type Pixels = Readonly<{ width: number; height: number; colors: Uint32Array }>;

type Chunk = Readonly<{ type: string; data: Buffer }>;

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The checksum of a chunk: CRC-32 of ISO 3309, which Node has only from version 20.15 on. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const dataOf = (png: Buffer, type: string): Buffer =>
  Buffer.concat(chunksOf(png).flatMap((chunk) => (chunk.type === type ? [chunk.data] : [])));

/** The byte that the filter of a row predicts from the bytes to the left, above, and above left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Reads 8-bit pictures without interlacing: screenshots of a browser, and what this file writes. */
export function pixelsOf(png: Buffer): Pixels {
  const header = dataOf(png, "IHDR");
  const [width, height, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] ?? 0];
  const channels = { 2: 3, 3: 1, 6: 4 }[type];
  if (channels === undefined || header[8] !== 8 || header[12] !== 0) throw new Error("this kind of PNG is not read");
  const palette = dataOf(png, "PLTE");
  const bytes = inflateSync(dataOf(png, "IDAT"));
  const stride = width * channels;
  const colors = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1);
    const line = new Uint8Array(stride);
    for (let at = 0; at < stride; at++) {
      const [left, corner] = at < channels ? [0, 0] : [line[at - channels] ?? 0, above[at - channels] ?? 0];
      line[at] = (bytes[start + 1 + at] ?? 0) + predicted(bytes[start] ?? 0, left, above[at] ?? 0, corner);
    }
    for (let column = 0; column < width; column++) {
      const [source, at] = type === 3 ? [palette, 3 * (line[column] ?? 0)] : [line, column * channels];
      colors[row * width + column] = ((source[at] ?? 0) << 16) | ((source[at + 1] ?? 0) << 8) | (source[at + 2] ?? 0);
    }
    above = line;
  }
  return { width, height, colors };
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/** The most frequent colors, and the place of each color of the picture among them. */
function paletteOf(colors: Uint32Array): Readonly<{ palette: readonly number[]; places: ReadonlyMap<number, number> }> {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  const palette = ranked.slice(0, MAX_COLORS);
  const nearest = (color: number): number =>
    palette.reduce(
      (best, one, place) => (distance(one, color) < distance(palette[best] ?? 0, color) ? place : best),
      0,
    );
  return {
    palette,
    places: new Map(ranked.map((color, place) => [color, place < MAX_COLORS ? place : nearest(color)])),
  };
}

function chunk({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function palettePng(png: Buffer): Buffer {
  const { width, height, colors } = pixelsOf(png);
  const { palette, places } = paletteOf(colors);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, with a palette.
  header.set([8, 3], 8);
  // Each row begins with its filter: none, the best one for a palette.
  const rows = Buffer.alloc(height * (width + 1));
  colors.forEach((color, at) => {
    rows[at + Math.floor(at / width) + 1] = places.get(color) ?? 0;
  });
  return Buffer.concat([
    SIGNATURE,
    chunk({ type: "IHDR", data: header }),
    chunk({
      type: "PLTE",
      data: Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])),
    }),
    chunk({ type: "IDAT", data: deflateSync(rows, { level: 9 }) }),
    chunk({ type: "IEND", data: Buffer.alloc(0) }),
  ]);
}
