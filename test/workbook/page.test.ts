/**
 * Print settings sent through Office.js, as stored by the host of the preview, and versions of Office that do not
 * support them.
 */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { writePage } from "../../src/workbook/write/writePage";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost(undefined, { calculates: false });
});
afterAll(() => preview.close());

const model = modelSheet(factoryInspection, { sheetName: "Printed", prefix: "Rollout" });

/** Half an inch, in points. */
const MARGINS = { LeftMargin: 36, RightMargin: 36, TopMargin: 36, BottomMargin: 36 };

async function printSettings(spec: SheetSpec, name: string): Promise<Readonly<Record<string, unknown>>> {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("id");
    writePage(sheet, spec);
    await context.sync();
    return sheet.id;
  });
  const { host } = preview;
  const rows = host.propertiesOf(`${id}.HorizontalPageBreaks`).get("Rows");
  return { ...Object.fromEntries(host.propertiesOf(`${id}.PageLayout`)), breaks: rows };
}

test("the page has orientation, fit, area, titles and breaks", async () => {
  const print = { landscape: true, pagesWide: 1, area: "B1:M90", titles: { first: 1, last: 3 }, breaks: [60, 31] };
  expect(await printSettings({ ...model, print }, "All")).toEqual({
    ...MARGINS,
    Orientation: "Landscape",
    Zoom: { horizontalFitToPages: 1 },
    PrintArea: "B1:M90",
    PrintTitleRows: "$1:$3",
    // From 0.
    breaks: [30, 59],
  });
});

test("a sheet of one page is upright, without titles or breaks", async () => {
  const print = { landscape: false, pagesWide: 1, pagesTall: 1, area: "B1:M26" };
  expect(await printSettings({ ...model, print }, "One page")).toEqual({
    ...MARGINS,
    Orientation: "Portrait",
    Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    PrintArea: "B1:M26",
    breaks: undefined,
  });
});
