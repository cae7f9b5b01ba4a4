import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { insertModel } from "../../src/workbook/insertModel";
import { readModel } from "../../src/workbook/readModel";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(120_000);

let preview: PreviewHost;
beforeAll(async () => {
  preview = openPreviewHost({folder:"",script:require("fs").readFileSync("/tmp/pv/out/functions.js","utf8"),metadata:JSON.parse(require("fs").readFileSync("/tmp/pv/out/functions.json","utf8"))});
});
afterAll(() => preview.close());

test("the model stands in the sheet, its checks agree", async () => {
  const t = Date.now();
  const { reference } = await insertModel(factoryInspection);
  console.log("inserted", Date.now() - t);
  const sheet = preview.host.sheetById(reference.sheetId);
  const rows = sheet.getRange(0, 0, 190, 22).getDisplayValues();
  console.log(rows.map((r, i) => `${i + 1}: ${r.map((c) => String(c).slice(0, 22)).join("|")}`).join("\n"));
  const model = await readModel();
  expect(model?.reference).toEqual(reference);
});
