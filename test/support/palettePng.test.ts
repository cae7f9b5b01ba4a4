import { deflateSync } from "node:zlib";
import { palettePng, pixelsOf } from "./palettePng";

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
};

/** A picture of 3 by 2 pixels in true color: the first row without a filter, the second as its difference upwards. */
const PNG = ((): Buffer => {
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const rows = Buffer.from([0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
})();
const COLORS = [0xff0000, 0x00ff00, 0x0000ff, 0xff0000, 0x01ff00, 0x0002ff];

test("a picture is read with its filters", () => expect([...pixelsOf(PNG).colors]).toEqual(COLORS));

test("a picture of few colors keeps each of them", () => {
  const { width, height, colors } = pixelsOf(palettePng(PNG));
  expect({ width, height, colors: [...colors] }).toEqual({ width: 3, height: 2, colors: COLORS });
});
