/** A comparison may be in another language than its models, whose headers may be those of an earlier version. */
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../src/schema/columns";
import { calculate, type KnownValue } from "../../src/sheets/calculation/calculate";
import { areaOf } from "../../src/a1/area";
import type { ComparedModel } from "../../src/sheets/compare/ComparedModel";
import { comparisonLayout } from "../../src/sheets/compare/comparisonLayout";
import { comparisonSheet } from "../../src/sheets/compare/comparisonSheet";
import { figureCell } from "../../src/sheets/compare/figureRows";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { termCells } from "../../src/sheets/model/termsUsed";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { factoryInspection as template } from "../../src/plan/templates/factoryInspection";

const REASON = "segments, row 2, Price: refused";
const ADDED_LATER = 1;

/** The comparison has no line for the last driver, as if its row had been added later. */
const cells: ComparedModel["cells"] = {
  drivers: [[...DRIVER_COLUMNS], ...template.drivers.slice(0, -ADDED_LATER).map(({ driver }) => [driver])],
  segments: [[...SEGMENT_COLUMNS], ...template.segments.map(({ segment, industry }) => [segment, industry])],
};

const models = ["First", "Second"].map((sheetName, index) => {
  const layoutRows = modelLayout(template, `Rollout${index + 1}`);
  return { sheetName, layoutRows, cells, currency: template.currency };
});

const withHeaders = (spec: SheetSpec, driver: string, segment: string): SheetSpec => ({
  ...spec,
  blocks: [
    ...spec.blocks,
    { at: `B${models[0]?.layoutRows.drivers.header ?? 0}`, cells: [[driver]] },
    { at: `B${models[0]?.layoutRows.segments.header ?? 0}`, cells: [[segment]] },
  ],
});

/** The figure "inputs not compared" of the first model, whose number of clients is the reason why it is refused. */
function notCompared(driver: string, segment: string): unknown {
  const specs = models.map(({ sheetName, layoutRows }) =>
    withHeaders(modelSheet(template, { sheetName, prefix: layoutRows.prefix }), driver, segment),
  );
  const clients = areaOf(
    termCells(models[0]?.layoutRows ?? modelLayout(template, "Rollout")).clients.replaceAll("$", ""),
  );
  const known: KnownValue = (formula, sheetName, row, column) => {
    if (sheetName === "First" && row === clients.top && column === clients.left) return REASON;
    return formula.includes("ROLLOUT.") ? 0 : undefined;
  };
  const comparison = comparisonSheet({ sheetName: "Comparaison", models, language: "fr" });
  const { top, left } = areaOf(figureCell(comparisonLayout(models), 0, "notListed").replaceAll("$", ""));
  return calculate([...specs, comparison], known)
    .get("Comparaison")
    ?.read(top, left);
}

test.each([
  ["Driver", "Segment"],
  ["Poste de coût", "Segment"],
  ["Inducteur", "Segment"],
  ["成本动因", "客户群"],
  ["Driver (name)", "客户群"],
])("a French comparison counts the rows below the headers %s and %s", (driver, segment) =>
  expect(notCompared(driver, segment)).toBe(ADDED_LATER),
);

test("a row in the place of a header shows the reason why the model is refused", () => {
  expect(notCompared("Travel", "Segment")).toBe(REASON);
  expect(notCompared("Driver", "Large plants")).toBe(REASON);
});
