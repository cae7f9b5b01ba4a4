/** A formula is written into the active cell after a question, and undone. */
import { cellFor, formulasOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { type FormulaOutcome, insertFormula } from "../../src/workbook/insert/insertFormula";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { Change, ModelReference } from "../../src/workbook/model/Model";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused } from "../support/messages";

jest.setTimeout(300_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1),
};
const FORMULA = "=SUM(1,2)";
const ONE = { rows: 1, columns: 1 };

let preview: PreviewHost;
let reference: ModelReference;
let before: ReturnType<typeof snapshot>;
/** Free cells far to the right of the model. */
const ROW = 300;
const COLUMN = 20;
const AT = "U301";

beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel(small));
});
afterAll(() => preview.close());
beforeEach(() => {
  select(ROW, COLUMN);
  before = snapshot(preview);
});

const cell = (row: number, column: number) => preview.host.sheetById(reference.sheetId).getRange(row, column, 1, 1);
const select = (row: number, column: number): void => void cell(row, column).activate();
const put = (row: number, column: number, value: unknown): void =>
  void cell(row, column).setValue(cellFor(value, false));
const formulaAt = (row: number, column: number): unknown => formulasOf(cell(row, column))[0]?.[0];

function changeOf(outcome: FormulaOutcome): Change {
  if (outcome.kind !== "inserted") throw new Error("a question was put");
  return outcome.change;
}

test("a blank cell gets the formula, and undo removes it", async () => {
  const outcome = await insertFormula(reference, { formula: FORMULA, size: ONE });
  expect(outcome).toMatchObject({ kind: "inserted", at: AT });
  expect(formulaAt(ROW, COLUMN)).toBe(FORMULA);
  await changeOf(outcome).undo();
  expect(snapshot(preview)).toEqual(before);
});

test("a filled cell is replaced after the user agrees, and undo restores its contents", async () => {
  put(ROW, COLUMN, "'007");
  const filled = snapshot(preview);
  const question = await insertFormula(reference, { formula: FORMULA, size: ONE });
  expect(question).toEqual({ kind: "question", at: AT, inCell: "007", inTheWay: [] });
  expect(snapshot(preview)).toEqual(filled);
  if (question.kind !== "question") throw new Error("no question");
  const outcome = await insertFormula(reference, { formula: FORMULA, size: ONE, agreed: question });
  expect(formulaAt(ROW, COLUMN)).toBe(FORMULA);
  await changeOf(outcome).undo();
  expect(snapshot(preview)).toEqual(filled);
  put(ROW, COLUMN, "");
});

test("the user's consent applies only to the same cell with the same contents", async () => {
  put(ROW, COLUMN, 5);
  const question = await insertFormula(reference, { formula: FORMULA, size: ONE });
  if (question.kind !== "question") throw new Error("no question");
  put(ROW, COLUMN, 6);
  const again = await insertFormula(reference, { formula: FORMULA, size: ONE, agreed: question });
  expect(again).toMatchObject({ kind: "question", inCell: "6" });
  select(ROW + 1, COLUMN);
  put(ROW + 1, COLUMN, 5);
  const elsewhere = await insertFormula(reference, { formula: FORMULA, size: ONE, agreed: question });
  expect(elsewhere).toMatchObject({ kind: "question", at: "U302" });
  expect([formulaAt(ROW, COLUMN), formulaAt(ROW + 1, COLUMN)]).toEqual([6, 5]);
  put(ROW, COLUMN, "");
  put(ROW + 1, COLUMN, "");
});

test("cells in the way of a spilling result are reported before the formula is written", async () => {
  put(ROW + 2, COLUMN + 1, "mine");
  const request = { formula: FORMULA, size: { rows: 3, columns: 2 } };
  const question = await insertFormula(reference, request);
  expect(question).toEqual({ kind: "question", at: AT, inCell: "", inTheWay: ["mine"] });
  expect(formulaAt(ROW, COLUMN)).toBe("");
  const beside = await insertFormula(reference, { ...request, size: { rows: 3, columns: 1 } });
  await changeOf(beside).undo();
  put(ROW + 2, COLUMN + 1, "");
});

test("a formula is refused in every block of the model, including its empty rows", async () => {
  const area = preview.host.book.getDefinedNames().find((name) => name.getName() === "Rollout_Drivers");
  const [, row] = /\$?B\$?(\d+)/.exec(area?.getFormulaOrRefString() ?? "") ?? [];
  select(Number(row) + 4, 1);
  expect(await refused(insertFormula(reference, { formula: FORMULA, size: ONE }))).toContain(
    "would overlap a block of the model",
  );
  expect(snapshot(preview)).toEqual(before);
});

test("undo keeps a cell typed over the formula, and succeeds if the sheet was deleted", async () => {
  const outcome = await insertFormula(reference, { formula: FORMULA, size: ONE });
  put(ROW, COLUMN, "own");
  expect(await refused(changeOf(outcome).undo())).toContain(`${AT} has been edited since`);
  expect(formulaAt(ROW, COLUMN)).toBe("own");
  put(ROW, COLUMN, "");
  const sheet = preview.host.book.insertSheet("Scratch");
  sheet.getRange(0, 0, 1, 1).activate();
  const there = await insertFormula(reference, { formula: FORMULA, size: ONE });
  preview.host.book.deleteSheet(sheet);
  await changeOf(there).undo();
  expect(snapshot(preview)).toEqual(before);
});
