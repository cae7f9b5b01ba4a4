/**
 * A model with its cash flow and a risk sheet, prepared to share and saved: the file contains no trace of the add-in's
 * functions. After Restore every cell is as before.
 */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { insertRisk } from "../../src/workbook/insert/insertRisk";
import { prepareToShare } from "../../src/workbook/share/prepareToShare";
import { restoreFormulas } from "../../src/workbook/share/restoreFormulas";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { savedBook } from "../support/savedBook";
import { unzipped } from "../support/unzipped";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 2),
  segments: factoryInspection.segments.slice(0, 1).map((one) => ({ ...one, clients: 10 })),
};
/** In capitals, because "the whole rollout." is prose. */
const TRACE = /_xldudf_|ROLLOUT\./;
const TRACE_IN_TEXT = /.{0,60}(?:_xldudf_|ROLLOUT\.).{0,60}/;

let preview: PreviewHost;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  const { reference } = await insertModel(small);
  await insertCashFlow(reference);
  await insertRisk(reference, { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 });
  await preview.host.settled();
});
afterAll(() => preview.close());

/** Parts of the file, and of the data stored beside the cells, that contain a trace. */
async function traces(): Promise<readonly string[]> {
  const { file, xml } = await savedBook(preview);
  const parts = unzipped(file);
  expect(parts.size).toBeGreaterThan(6);
  return [...parts, ...xml.map((text) => ["custom XML", text] as const)]
    .filter(([, text]) => TRACE.test(text))
    .map(([name, text]) => `${name}: ${TRACE_IN_TEXT.exec(text)?.[0] ?? ""}`);
}

const values = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    return used.map((range) => range.values);
  });

test("the shared file has no trace of the functions, and every cell is restored", async () => {
  const [before, valuesBefore] = [snapshot(preview), await values()];
  expect((await traces()).filter((name) => name.includes("sheet")).length).toBeGreaterThanOrEqual(2);
  const prepared = await prepareToShare();
  await preview.host.settled();
  console.info(`${prepared.cells} formulas on ${prepared.sheets} sheets turned into values`);
  expect(prepared.sheets).toBe(3);
  expect(await traces()).toEqual([]);
  expect(preview.host.xmlParts).toHaveLength(1);
  // The text that shows how to repeat a simulation is the one cell that differs.
  const differing = differences(valuesBefore, await values());
  expect(differing.map(([was]) => String(was).slice(0, 18))).toEqual(["=ROLLOUT.SIMULATE("]);
  const { skipped } = await restoreFormulas();
  await preview.host.settled();
  expect(skipped).toEqual([]);
  expect(snapshot(preview)).toEqual(before);
  expect(await values()).toEqual(valuesBefore);
});

function differences(before: unknown, after: unknown): readonly (readonly [unknown, unknown])[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after ? [] : [[before, after]];
  return (before as unknown[]).flatMap((one, index) => differences(one, (after as unknown[])[index]));
}
