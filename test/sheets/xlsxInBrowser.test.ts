/** The same writer in a real browser writes the same parts as in Node. */
import path from "node:path";
import { build } from "esbuild";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { openBrowser } from "../support/browser";
import { unzipped } from "../support/unzipped";

jest.setTimeout(120_000);

/** JavaScript engines differ in the last bits of powers and logarithms. */
const toTwelveDigits = (xml: string): string =>
  xml.replaceAll(/(?<=<(?:c:)?v>)-?\d+\.\d+(?:e[+-]?\d+)?/g, (number) => Number(number).toPrecision(12));

test("a file written in the browser has the same contents as one written in Node", async () => {
  const bundle = await build({
    entryPoints: [path.resolve(__dirname, "../../src/xlsx/writeXlsx.ts")],
    ...{ bundle: true, write: false, format: "iife", globalName: "xlsx", platform: "browser" },
  });
  const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    const bytes = await page.evaluate(async (given) => {
      const { xlsx } = globalThis as unknown as { xlsx: { writeXlsx: typeof writeXlsx } };
      return Array.from(await xlsx.writeXlsx([given], { written: new Date(0) }));
    }, spec);
    const [inBrowser, inNode] = [Uint8Array.from(bytes), await writeXlsx([spec], { written: new Date(0) })].map(
      (file) => [...unzipped(file)].map(([path, xml]) => `${path} ${toTwelveDigits(xml)}`),
    );
    expect(inBrowser).toEqual(inNode);
  } finally {
    await browser.close();
  }
});
