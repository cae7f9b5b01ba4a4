/**
 * Inserts the pane's example for each function into the preview's grid with the sample: it gives a result, no error,
 * within the size that was checked.
 */
import groups from "../../docs/reference/groups.json";
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { insertFormula } from "../../src/workbook/insert/insertFormula";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { readModel } from "../../src/workbook/model/readModel";
import { type Example, exampleOf } from "../../taskpane/views/functions/exampleOf";
import { formulaOf } from "../../taskpane/views/functions/formulaOf";
import { type SampleArguments, sampleArguments } from "../../taskpane/views/functions/sampleArguments";
import { evaluate } from "../../taskpane/shared/figures/evaluate";
import { functionsBundle } from "../bundle/bundle";
import { SIGNATURES } from "../bundle/signatures";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(300_000);

const IDS = Object.values(groups).flat();
/** No result is larger. */
const ROWS = 400;
const COLUMNS = 14;

let preview: PreviewHost;
let given: SampleArguments;
let reference: Awaited<ReturnType<typeof insertModel>>["reference"];
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  ({ reference } = await insertModel(factoryInspection));
  const model = await readModel();
  const evaluated = model === null ? undefined : evaluate(model.cells);
  if (model === null || evaluated?.ok !== true) throw new Error("no model");
  given = sampleArguments(model, evaluated.value, "fr");
  preview.host.book.insertSheet("Scratch");
});
afterAll(() => preview.close());

let back = (): Promise<void> => Promise.resolve();
afterEach(() => back());

const example = (id: string): Example => {
  const found = exampleOf(id, given);
  if (found === undefined) throw new Error(`${id} has no example`);
  return found;
};

test("every function is in exactly one group", () => {
  expect([...IDS].sort()).toEqual(Object.keys(SIGNATURES).sort());
});

test.each(IDS)("%s: the example gives a result within the size that was checked", async (id) => {
  const sheet = preview.host.sheetByName("Scratch");
  sheet?.getRange(0, 0, 1, 1).activate();
  const { args, size } = example(id);
  const outcome = await insertFormula(reference, { formula: formulaOf(id, args), size });
  if (outcome.kind !== "inserted") throw new Error(`question about ${outcome.at}`);
  back = outcome.change.undo;
  await preview.host.settled();
  const cells = valuesOf(sheet?.getRange(0, 0, ROWS, COLUMNS) as never);
  const filled = cells.flatMap((row, i) => row.flatMap((value, j) => (value === "" ? [] : [[i, j, value] as const])));
  expect(filled.filter(([, , value]) => String(value).startsWith("#"))).toEqual([]);
  expect(filled.length).toBeGreaterThan(0);
  const rows = Math.max(...filled.map(([i]) => i)) + 1;
  const columns = Math.max(...filled.map(([, j]) => j)) + 1;
  expect([rows, columns]).toEqual([size.rows, size.columns]);
});
