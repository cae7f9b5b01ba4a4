/** Models with optional columns and labels in a workbook: copies, files and the sheets that depend on them. */
import { columnIndex } from "../../src/a1/columns";
import { readPlan } from "../../src/plan/readPlan";
import { templateCells } from "../../src/plan/templates/templateCells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { DRIVER_INPUT } from "../../src/sheets/model/inputColumns";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { listModels } from "../../src/workbook/model/listModels";
import { readForFile } from "../../src/workbook/model/readForFile";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { planTemplate, templatePlan } from "../sheets/planTemplate";
import { refused } from "../support/messages";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(600_000);

const everything = PLANS_WITH_INPUTS.get("everything");
if (everything === undefined) throw new Error("no plan");
const template = planTemplate(everything);

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost(undefined, { calculates: false });
});
afterAll(() => preview.close());

const references = async () => (await listModels()).map(({ model }) => model.reference);

test("a copy and a file of a model keep its optional columns and labels", async () => {
  const { reference } = await insertModel(template);
  await duplicateScenario(reference, "Copy");
  const all = await references();
  expect(all.map(({ sheetName }) => sheetName)).toEqual([reference.sheetName, "Copy"]);
  for (const found of await readForFile(all)) {
    const read = readPlan(templateCells(found));
    expect(read.ok && read.value).toEqual(templatePlan(template));
  }
});

test("a cash flow and a comparison are added to models with optional columns", async () => {
  const all = await references();
  for (const reference of all) await insertCashFlow(reference);
  await insertComparison(all);
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(sheets.filter((name) => name.includes("cash flow"))).toHaveLength(2);
});

test("a sheet in which a column was inserted that its formulas do not have is refused", async () => {
  const { reference } = await insertModel({ ...factoryInspection, title: "Inserted" });
  preview.host.sheetByName(reference.sheetName)?.insertColumnsBefore(columnIndex(DRIVER_INPUT.Source), 1);
  await Excel.run(async (context) => {
    const header = context.workbook.names.getItem(reference.names.drivers).getRange().getCell(0, 9);
    header.values = [["Escalation"]];
    await context.sync();
  });
  const message = await refused(insertCashFlow(reference));
  expect(message).toMatch(
    /^From \$?[A-Z]+\d+, the columns of the model on .* differ from those of this version\. Duplicate/,
  );
});
