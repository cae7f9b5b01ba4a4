import type { Template } from "../../src/plan/templates/Template";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templateCells } from "../../src/plan/templates/templateCells";
import { LANGUAGES } from "../../src/i18n/languages";
import { areaOf, cellAddress } from "../../src/a1/area";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { comparisonSheet } from "../../src/sheets/compare/comparisonSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { CellBlock, SheetSpec } from "../../src/sheets/SheetSpec";
import { cellBatches } from "../../src/workbook/write/cellBatches";

/** The amount of data that Excel on the web accepts in one request. */
const MAX_BYTES = 5 * 1024 * 1024;
/** A long sheet name; references double each of its apostrophes. */
const NAME = "L'usine d'Orléans et l'atelier";

/** As many rows as the sheet counts, with names of forty letters. */
const large: Template = {
  ...factoryInspection,
  drivers: Array.from({ length: 10 }, () => factoryInspection.drivers.slice(0, 3))
    .flat()
    .map((one, row) => ({ ...one, driver: `Driver ${row + 1} `.padEnd(40, "x") })),
  segments: Array.from({ length: 100 }, () => factoryInspection.segments.slice(0, 1))
    .flat()
    .map((one, row) => ({ ...one, segment: `Segment ${row + 1} `.padEnd(40, "x") })),
};
const layoutRows = modelLayout(large, "Rollout");

const largest = LANGUAGES.flatMap((language): readonly (readonly [string, SheetSpec])[] => [
  [`model, ${language}`, modelSheet(large, { sheetName: NAME, prefix: "Rollout", language })],
  [
    `cash flow over 30 years, ${language}`,
    cashSheet({ sheetName: NAME, modelSheetName: NAME, model: layoutRows, horizon: 360, language }),
  ],
  [
    `comparison of eight, ${language}`,
    comparisonSheet({
      sheetName: NAME,
      models: Array.from({ length: 8 }, () => ({
        ...{ sheetName: NAME, layoutRows, cells: templateCells(large), currency: "EUR" },
      })),
      language,
    }),
  ],
]);

/** Each cell with its address, in writing order. */
const cellsOf = (blocks: readonly CellBlock[]): readonly (readonly [string, unknown])[] =>
  blocks.flatMap(({ at, cells }) => {
    const { top, left } = areaOf(at);
    return cells.flatMap((row, down) =>
      row.map((cell, right) => [cellAddress(top + down, left + right), cell] as const),
    );
  });

test.each(largest)("no request of the largest %s is more than Excel on the web accepts", (_, spec) => {
  const batches = cellBatches(spec.blocks);
  for (const blocks of batches) expect(Buffer.byteLength(JSON.stringify(blocks))).toBeLessThan(0.9 * MAX_BYTES);
  expect(cellsOf(batches.flat())).toEqual(cellsOf(spec.blocks));
  expect(Buffer.byteLength(JSON.stringify([spec.formats, spec.merges, spec.charts]))).toBeLessThan(0.5 * MAX_BYTES);
});

test("cells that fit are one batch, with unchanged blocks", () => {
  const { blocks } = modelSheet(factoryInspection, { sheetName: "Plan", prefix: "Rollout" });
  expect(cellBatches(blocks)).toEqual([blocks]);
  expect(cellBatches([])).toEqual([[]]);
});

test("a batch begins where the next row does not fit, and a row larger than a batch is a batch of its own", () => {
  const row = (text: string): readonly string[] => [text, "b"];
  const cells = ["a", "a".repeat(40), "a", "a"].map(row);
  const batches = cellBatches(
    [
      { at: "C5", cells },
      { at: "A1", cells: [["z"]] },
    ],
    24,
  );
  expect(batches).toEqual([
    [{ at: "C5", cells: [row("a")] }],
    [{ at: "C6", cells: [row("a".repeat(40))] }],
    [{ at: "C7", cells: [row("a"), row("a")] }],
    [{ at: "A1", cells: [["z"]] }],
  ]);
});
