import { crc32 } from "node:zlib";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { straightLines } from "../../src/sheets/xlsx/straightLines";
import { writeXlsx } from "../../src/sheets/xlsx/writeXlsx";
import { replaced, zipEntries, zipOf } from "../../src/sheets/xlsx/zipEntries";
import { unzipped } from "../support/unzipped";

const spec = modelSheet(factoryInspection, { sheetName: "Modèle 模型", prefix: "Rollout" });
const written = writeXlsx([spec], { written: new Date(0) });

test("a file that is put together again is the same, byte by byte", async () => {
  const file = await written;
  expect(Buffer.from(zipOf(zipEntries(file))).equals(Buffer.from(file))).toBe(true);
});

test("a part in other words is read so by others, its checksum included; every other part stays", async () => {
  const file = await written;
  const text = new TextEncoder().encode("<é>");
  const changed = zipOf(
    zipEntries(file).map((entry) => (entry.path === "xl/charts/chart1.xml" ? replaced(entry, text) : entry)),
  );
  const [before, after] = [unzipped(file), unzipped(changed)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, part] of after) expect(part).toBe(name === "xl/charts/chart1.xml" ? "<é>" : before.get(name));
  const entry = zipEntries(changed).find((one) => one.path === "xl/charts/chart1.xml");
  expect(entry && Buffer.from(entry.central).readUInt32LE(16)).toBe(crc32(text));
});

test("what is said once is not said again", async () => {
  const file = await written;
  expect(Buffer.from(await straightLines(file)).equals(Buffer.from(file))).toBe(true);
});

test("what is no zip file is refused", () => {
  expect(() => zipEntries(new Uint8Array(100))).toThrow("not a zip file");
});
