import { blankModel } from "../../src/plan/templates/blankModel";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelValues } from "../../src/sheets/model/modelValues";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { readForFile } from "../../src/workbook/model/readForFile";
import { compile } from "../../src/engine/cost/compile";
import { readPlan } from "../../src/plan/readPlan";
import { templateCells } from "../support/templateCells";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(120_000);

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test("blank cells of a profile stay blank, so the file of a model without profiles shows no error", async () => {
  const { reference } = await insertModel(blankModel);
  const [template] = await readForFile([reference]);
  if (template === undefined) throw new Error("nothing read");
  expect(template.clients.rows.flatMap(({ values }) => values).filter((value) => value !== null)).toEqual([]);
  const cells = templateCells(template);
  const read = readPlan(cells);
  if (!read.ok) throw new Error("no plan");
  const values = modelValues(compile(read.value), cells.clients, modelLayout(template, "Rollout"));
  expect([...values.values()].filter((value) => String(value).startsWith("#"))).toEqual([]);
});
