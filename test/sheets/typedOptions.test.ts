/** An optional column or label that somebody adds to a sheet made without it: the sheet says so in place of figures. */
import { columnIndex, columnLetters } from "../../src/a1/columns";
import { LANGUAGES } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { DRIVER_INPUT, SEGMENT_INPUT } from "../../src/sheets/model/inputColumns";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import { OPTIONAL_DRIVER_COLUMNS } from "../../src/schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../src/schema/segments";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { openedWorkbook } from "../support/openedWorkbook";

const layout = modelLayout(factoryInspection, "Rollout");

/** The sheet with another text in one cell of a block that begins at this row. */
const withText = (spec: SheetSpec, header: number, before: string, after: string): SheetSpec => ({
  ...spec,
  blocks: spec.blocks.map((block) =>
    block.at === `B${header}`
      ? { ...block, cells: block.cells.map((row) => row.map((cell): CellValue => (cell === before ? after : cell))) }
      : block,
  ),
});

async function clientsShown(spec: SheetSpec): Promise<unknown> {
  const bytes = await writeXlsx([spec], { written: new Date(0) });
  return openedWorkbook(bytes)
    .cells(1)
    .get(`C${layout.termsUsed.first + 3}`)?.value;
}

test.each(LANGUAGES)(
  "%s: a column or label that the formulas do not have is named in place of figures",
  async (language) => {
    const t = sheetMessages(language);
    const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout", language });
    expect(await clientsShown(spec)).toBe(150);
    const source = t.heading("Source");
    const escalation = withText(spec, layout.drivers.header, source, t.heading("Escalation"));
    expect(await clientsShown(escalation)).toBe(t.inputs.notInFormulas({ name: t.heading("Escalation") }));
    const prior = withText(spec, layout.segments.header, source, "Prior deployments");
    expect(await clientsShown(prior)).toBe(t.inputs.notInFormulas({ name: t.heading("Prior") }));
    const tax = withText(spec, layout.terms.header, t.heading("Payment delay"), t.heading("Tax rate"));
    expect(await clientsShown(tax)).toBe(t.inputs.notInFormulas({ name: t.heading("Tax rate") }));
  },
);

/** The sheet with a text in a cell that is blank. */
const withCell = (spec: SheetSpec, at: string, text: string): SheetSpec => ({
  ...spec,
  blocks: [...spec.blocks, { at, cells: [[text]] }],
});

test.each([
  ["the first column beside the drivers", DRIVER_INPUT.Source, 1, "drivers", "Currency"],
  ["the last that the drivers may get", DRIVER_INPUT.Source, OPTIONAL_DRIVER_COLUMNS.length, "drivers", "Escalation"],
  ["the first column beside the segments", SEGMENT_INPUT.Source, 1, "segments", "Fee rise"],
  ["the last that the segments may get", SEGMENT_INPUT.Source, OPTIONAL_SEGMENT_COLUMNS.length, "segments", "Billing"],
] as const)("a column added beside a block is named in place of figures: %s", async (_, source, count, block, name) => {
  const t = sheetMessages("en");
  const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
  const at = `${columnLetters(columnIndex(source) + count)}${layout[block].header}`;
  expect(await clientsShown(withCell(spec, at, t.heading(name)))).toBe(
    t.inputs.notInFormulas({ name: t.heading(name) }),
  );
});

test("a column of the user's own is no reason", async () => {
  const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
  expect(await clientsShown(withText(spec, layout.drivers.header, "Source", "Prior supplier"))).toBe(150);
});
