/** Labels of dates, tax and other terms that few plans have, added by the form of a term. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { readPlan } from "../../src/plan/readPlan";
import { editTerm } from "../../src/workbook/edit/editTerm";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { runExcel } from "../../src/workbook/office/runExcel";
import { readModel } from "../../src/workbook/model/readModel";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/messages";

jest.setTimeout(600_000);

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;

const termsNow = async (): Promise<readonly (readonly unknown[])[]> => (await readModel())?.cells.terms ?? [];
async function planTerms(): Promise<unknown> {
  const model = await readModel();
  const read = model === null ? undefined : readPlan(model.cells);
  return read?.ok === true ? read.value.terms : read;
}

/** The number format of the value in a row of the block. */
const formatOf = (name: string, row: number): Promise<unknown> =>
  runExcel(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange().getCell(row, 1).load("numberFormat");
    await context.sync();
    return (cell.numberFormat as unknown[][])[0]?.[0];
  });

async function open(language: "en" | "zh"): Promise<void> {
  preview = openPreviewHost(undefined, { calculates: false });
  const template = (await templatesIn(language)).find(({ id }) => id === factoryInspection.id) ?? factoryInspection;
  ({ reference } = await insertModel({ ...template, segments: template.segments.slice(0, 2) }, language));
  before = snapshot(preview);
}
afterEach(() => preview.close());

test("a term that the sheet does not have is added below the others, and undo removes it", async () => {
  await open("en");
  const rows = (await termsNow()).length;
  const change = await editTerm(reference, { label: "Start date", value: 46_753 });
  const terms = await termsNow();
  expect(terms).toHaveLength(rows + 1);
  expect(terms.filter(([label]) => label === "Start date")).toEqual([["Start date", 46_753]]);
  expect(
    await formatOf(
      "Rollout_Terms",
      terms.findIndex(([label]) => label === "Start date"),
    ),
  ).toBe("yyyy-mm-dd");
  expect(await planTerms()).toMatchObject({ startDate: 46_753, horizon: expect.any(Number) as number });
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("several are added as one change, the label in the language of the sheet", async () => {
  await open("zh");
  const former = await termsNow();
  const change = await saveInputs(reference, {
    terms: [
      { label: "Transfer", value: 0.5 },
      { label: "Tax rate", value: 0.25 },
      { label: "Discounting", value: "mid" },
      { label: "Exchange rate USD", value: 7.1 },
    ],
  });
  const labels = (await termsNow()).map(([label]) => label);
  expect(labels).toEqual(expect.arrayContaining(["所得税税率", "贴现时点", "汇率 USD"]));
  expect(await planTerms()).toMatchObject({
    transfer: 0.5,
    taxRate: 0.25,
    discounting: "mid",
    exchange: [{ currency: "USD", rate: 7.1 }],
  });
  await change.undo();
  expect(await termsNow()).toEqual(former);
});

test("a term that every sheet has is not added when its label is gone", async () => {
  await open("en");
  const model = await readModel();
  expect(model).not.toBeNull();
  expect(await refused(editTerm(reference, { label: "No such label", value: 1 }))).toContain("No such label");
  expect(snapshot(preview)).toEqual(before);
});
