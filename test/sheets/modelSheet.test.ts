import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { Block, CellValue } from "../../src/sheets/SheetSpec";

const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
const layout = modelLayout(factoryInspection, "Rollout");

const formulas = spec.blocks.flatMap(({ cells }) =>
  cells.flatMap((row) => row.flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))),
);

function isFormula(cell: CellValue): cell is { formula: string } {
  return typeof cell === "object" && cell !== null;
}

test("only functions that Excel 2016 and LibreOffice know, besides ROLLOUT", () => {
  const known =
    "ABS AND COUNTA COUNTIF IF IFERROR IFNA ISERROR ISNUMBER LN LOOKUP MATCH MAX MIN N OR ROUNDUP ROW ROWS SUM SUMIF SUMPRODUCT";
  const used = new Set(formulas.flatMap((text) => [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name)));
  const foreign = [...used].filter((name) => !name?.startsWith("ROLLOUT.") && !known.split(" ").includes(name ?? ""));
  expect(foreign).toEqual([]);
});

test("no structured reference, no spill, no other workbook, no web", () => {
  expect(formulas.filter((text) => /\[|#\)|@|HYPERLINK|WEBSERVICE|https?:/.test(text))).toEqual([]);
});

test("one formula a column: row by row the ladder and the workings say the same", () => {
  const shape = (text: string, row: number): string =>
    text.replaceAll(/(?<=[A-Z])(\d+)/g, (digits) => `[${Number(digits) - row}]`);
  for (const [rows, at] of [
    [layout.ladder, `B${layout.ladder.header}`],
    [layout.ladder, `O${layout.ladder.header}`],
    [layout.driverWorkings, `B${layout.driverWorkings.header}`],
    [layout.segmentWorkings, `B${layout.segmentWorkings.header}`],
  ] as const) {
    const block = spec.blocks.find((one: Block) => one.at === at);
    if (block === undefined) throw new Error(`no block at ${at}`);
    const shapes = block.cells
      .slice(1)
      .map((row, index) =>
        row.map((cell) => shape(isFormula(cell) ? cell.formula : JSON.stringify(cell), rows.first + index)).join("|"),
      );
    expect(new Set(shapes).size).toBe(1);
  }
});

test("names cover header, rows and spare rows; tables the rows in use; none of them overlap", () => {
  const named = Object.fromEntries(spec.names.map(({ name, range }) => [name, range]));
  expect(named).toEqual({
    Rollout_Terms: `B${layout.terms.header}:C${layout.terms.last}`,
    Rollout_Drivers: `B${layout.drivers.header}:K${layout.drivers.last}`,
    Rollout_Segments: `B${layout.segments.header}:M${layout.segments.last}`,
  });
  expect(spec.tables.map(({ range }) => range)).toContain(`B${layout.drivers.header}:K${layout.drivers.last - 8}`);
});

test("blocks do not run into each other", () => {
  const taken = new Map<string, string>();
  for (const { at, cells } of spec.blocks) {
    const [, letter = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    cells.forEach((row, i) =>
      row.forEach((_, j) => {
        const cell = `${letter.charCodeAt(0) + j}:${Number(digits) + i}`;
        expect(taken.get(cell) ?? at).toBe(at);
        taken.set(cell, at);
      }),
    );
  }
});

test("the ladder leaves room for more clients, and is never longer than is comfortable", () => {
  const rows = (clients: number): number => {
    const [segment] = factoryInspection.segments;
    if (segment === undefined) throw new Error("no segment");
    const { first, last } = modelLayout({ ...factoryInspection, segments: [{ ...segment, clients }] }, "R").ladder;
    return last - first + 1;
  };
  expect([rows(3), rows(100), rows(5000)]).toEqual([60, 130, 200]);
});

test("every figure of the template says where it is from", () => {
  const sources = [...factoryInspection.drivers, ...factoryInspection.segments, ...factoryInspection.terms];
  expect(sources.filter(({ source }) => source.trim() === "")).toEqual([]);
});
