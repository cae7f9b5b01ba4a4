/**
 * Rows of the blocks edited by hand in the grid of the preview: the native deployment table equals the engine's for the
 * edited blocks, or the reason is shown in its place.
 */
import "@univerjs/sheets-sort/facade";
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import type { Cells } from "../../src/plan/cells/Cell";
import { readPlan } from "../../src/plan/readPlan";
import { valuesOf } from "../../src/preview/host/cells";
import type { GridRange, GridSheet } from "../../src/preview/host/grid";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { shortModel } from "../support/nativePlans";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(600_000);

let preview: PreviewHost;
let sheet: GridSheet;
beforeAll(async () => {
  preview = openPreviewHost();
  sheet = preview.host.sheetById((await insertModel(shortModel)).reference.sheetId);
  await preview.host.settled();
});
afterAll(() => preview.close());

const RIGHT = "right";
const TITLES = { Drivers: "cost drivers", Segments: "client segments", Terms: "general assumptions" } as const;
type BlockName = keyof typeof TITLES;

const areaOf = (name: string): GridRange =>
  sheet.getRange(
    (preview.host.book.getDefinedName(`Rollout_${name}`)?.getFormulaOrRefString() ?? "").replace(/^.*!/, ""),
  );

/** Rows of the grid, from 0. */
function rowsOf(
  block: BlockName,
): Readonly<{ header: number; first: number; used: number; last: number; width: number }> {
  const area = areaOf(block);
  const header = area.getRow();
  const names = valuesOf(area).map(([name]) => name);
  const used = header + names.findLastIndex((name) => name !== "");
  return { header, first: header + 1, used, last: header + area.getHeight() - 1, width: area.getWidth() };
}

/** Compares the current deployment table with the engine. */
async function outcome(): Promise<string> {
  await preview.host.settled();
  const cells = (block: BlockName): Cells => valuesOf(areaOf(block));
  const read = readPlan({
    drivers: cells("Drivers"),
    segments: cells("Segments"),
    terms: cells("Terms"),
  });
  const used = valuesOf(areaOf("TermsUsed"));
  const clients = used.at(-1)?.[1];
  const native = valuesOf(areaOf("Ladder"))
    .slice(1)
    .filter(([deployment]) => deployment !== "");
  if (typeof clients === "string") {
    expect(native).toEqual([]);
    return clients;
  }
  if (!read.ok) throw new Error(`figures where the functions refuse: ${JSON.stringify(read.problems)}`);
  const compiled = compile(read.value);
  const expected = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 });
  expect([clients, native.length]).toEqual([compiled.last, Math.min(compiled.last, areaOf("Ladder").getHeight() - 1)]);
  native.forEach((shown, index) => {
    const row = expected[index];
    if (row === undefined) throw new Error("no row");
    expect(shown.slice(0, 2)).toEqual([row.deployment, row.segment]);
    const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
    const pairs = [
      [shown[3], row.unitCost],
      [shown[5], row.totalCost],
      [shown[9], row.cumulativeMargin],
    ] as const;
    for (const [found, right] of pairs) expect(Math.abs(Number(found) - right)).toBeLessThanOrEqual(1e-9 * size);
  });
  return RIGHT;
}

const columnB = (): unknown => valuesOf(sheet.getRange("B1:B100"));

type Cell = string | number;
let made = 0;
const filled: Readonly<Record<BlockName, () => readonly Cell[]>> = {
  Drivers: () => [`Made ${++made}`, "Other", "units", 1, 5000, 1, 0, "unit"],
  Segments: () => [`Made ${++made}`, "Elsewhere", 2, 52_000, 1000, 500, 300, 120, 24, 0.01, 1.2],
  Terms: () => ["", ""],
};

function insert(block: BlockName, at: number, cells: readonly Cell[] = filled[block]()): void {
  sheet.insertRowsBefore(at, 1);
  put(at, cells);
}

function put(at: number, cells: readonly Cell[]): void {
  sheet.getRange(at, 1, 1, cells.length).setValues([cells.map((v) => ({ v }))]);
}

const move = (from: number, before: number): unknown => sheet.moveRows(sheet.getRange(from, 0, 1, 1), before);

function sort(block: BlockName, column: number, ascending: boolean): unknown {
  const { first, last, width } = rowsOf(block);
  return sheet.getRange(first, 1, last - first + 1, width).sort({ column, ascending });
}

type Edit = readonly [what: string, outcome: string, edit: () => unknown];

const below = (block: BlockName): readonly Edit[] => [
  [
    "filled row right below the end row",
    `there are cells below the ${TITLES[block]}`,
    () => insert(block, rowsOf(block).last + 1, ["Beyond", 1]),
  ],
  ["that row deleted", RIGHT, () => sheet.deleteRows(rowsOf(block).last + 1, 1)],
];

const EDITS: Readonly<Record<BlockName, readonly Edit[]>> = {
  Drivers: ofRows("Drivers"),
  // The last edit, because nothing restores the header row.
  Segments: [
    ...ofRows("Segments"),
    [
      "header deleted",
      "a header of the client segments was changed",
      () => sheet.deleteRows(rowsOf("Segments").header, 1),
    ],
  ],
  Terms: [
    ["blank row above the first", RIGHT, () => insert("Terms", rowsOf("Terms").first)],
    ["blank row in the middle", RIGHT, () => insert("Terms", rowsOf("Terms").first + 5)],
    ["blank row above the last", RIGHT, () => insert("Terms", rowsOf("Terms").last)],
    ["the blank row in the middle deleted", RIGHT, () => sheet.deleteRows(rowsOf("Terms").first + 5, 1)],
    ["last moved above the first", RIGHT, () => move(rowsOf("Terms").last, rowsOf("Terms").first)],
    ["first moved before the last", RIGHT, () => move(rowsOf("Terms").first, rowsOf("Terms").last)],
    ["sorted by label", RIGHT, () => sort("Terms", 1, true)],
    [
      "a label twice",
      "an assumption is listed twice",
      () => insert("Terms", rowsOf("Terms").first + 1, ["Experience transfer rate", 0.2]),
    ],
    ["that row deleted", RIGHT, () => sheet.deleteRows(rowsOf("Terms").first + 1, 1)],
    ["first deleted", RIGHT, () => sheet.deleteRows(rowsOf("Terms").first, 1)],
    ...below("Terms"),
  ],
};

function ofRows(block: BlockName): readonly Edit[] {
  return [
    ["filled row above the first", RIGHT, () => insert(block, rowsOf(block).first)],
    ["filled row in the middle", RIGHT, () => insert(block, rowsOf(block).first + 2)],
    ["filled row above the end row", RIGHT, () => insert(block, rowsOf(block).last)],
    ...below(block),
    ["a filled end row", RIGHT, () => put(rowsOf(block).last, filled[block]())],
    ["last moved above the first", RIGHT, () => move(rowsOf(block).last, rowsOf(block).first)],
    ["first moved into the middle", RIGHT, () => move(rowsOf(block).first, rowsOf(block).first + 3)],
    ["sorted by name", RIGHT, () => sort(block, 1, false)],
    ["sorted by a figure", RIGHT, () => sort(block, 4, true)],
    ["first deleted", RIGHT, () => sheet.deleteRows(rowsOf(block).first, 1)],
    ["last used deleted", RIGHT, () => sheet.deleteRows(rowsOf(block).used, 1)],
    ["end row deleted", RIGHT, () => sheet.deleteRows(rowsOf(block).last, 1)],
  ];
}

test.each(["Terms", "Drivers", "Segments"] as const)("%s: successive edits in one workbook", async (block) => {
  expect(await outcome()).toBe(RIGHT);
  for (const [what, expected, edit] of EDITS[block]) {
    const before = columnB();
    await edit();
    expect([what, await outcome()]).toEqual([what, expected]);
    // The grid has applied the edit.
    expect([what, columnB()]).not.toEqual([what, before]);
  }
});
