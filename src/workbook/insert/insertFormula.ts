/**
 * Writes one formula into the active cell. What stands there is asked about first, and so is the room that a spilling
 * result needs: nothing is written before the user has agreed to exactly what would happen.
 */
import { areaOfRange, MAX_COLUMNS, MAX_ROWS, overlap } from "../../a1/area";
import { escapedFormulas } from "../write/escapedFormulas";
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, type ModelNames, prefixOf } from "../model/modelNames";
import { withRollback } from "../office/withRollback";
import { renamedPrefix } from "../model/renamedPrefix";
import { resolveModel } from "../model/resolveModel";

export type FormulaRequest = Readonly<{
  formula: string;
  /** Cells that the result takes at most, the formula's own among them. */
  size: Readonly<{ rows: number; columns: number }>;
  /** What the user was asked about and agreed to; of anything else the question is put anew. */
  agreed?: FormulaQuestion;
}>;

/** Why nothing was written yet. */
export type FormulaQuestion = Readonly<{
  kind: "question";
  at: string;
  /** What stands in the cell, empty for nothing. */
  inCell: string;
  /** What else stands where the result would: the first few of it. */
  inTheWay: readonly string[];
}>;

export type FormulaOutcome = FormulaQuestion | Readonly<{ kind: "inserted"; at: string; change: Change }>;

export async function insertFormula(reference: ModelReference, request: FormulaRequest): Promise<FormulaOutcome> {
  let begun: Before | undefined;
  return withRollback(
    () =>
      runExcel(async (context): Promise<FormulaOutcome> => {
        const { names } = await resolveModel(context, reference);
        const { range, room, sheetId, at } = await activeCell(context, names, request);
        const question = questionOf(room, at);
        if (question !== undefined && !isSame(question, request.agreed)) return question;
        const before = { sheetId, at, cells: escapedFormulas(range) };
        begun = before;
        range.formulas = [[withNames(request.formula, reference.names, names)]];
        range.select();
        // Excel may write the formula in its own way: that is how it is known again.
        const written = range.load("formulas");
        await context.sync();
        const after = formulaIn(written);
        const change: Change = { done: { what: "formulaAdded", at }, undo: () => takeAway(before, after) };
        return { kind: "inserted", at, change };
      }),
    {
      rollback: () => (begun === undefined ? Promise.resolve() : undo(begun)),
      residue: { what: "activeCell" },
    },
  );
}

type ActiveCell = Readonly<{ range: Excel.Range; room: Excel.Range; sheetId: string; at: string }>;

async function activeCell(
  context: Excel.RequestContext,
  names: ModelNames,
  { size }: FormulaRequest,
): Promise<ActiveCell> {
  const range = context.workbook
    .getActiveCell()
    .load("address,formulas,values,rowIndex,columnIndex,worksheet/id,worksheet/name");
  const blocks = blocksOf(names).map((name) =>
    context.workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"),
  );
  await context.sync();
  const fitting = {
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    rowCount: Math.min(size.rows, MAX_ROWS - range.rowIndex),
    columnCount: Math.min(size.columns, MAX_COLUMNS - range.columnIndex),
  };
  const at = range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", "");
  // Empty rows of a block are read as part of it: a formula there would be an input that hangs on itself.
  const hit = blocks.find(
    (block) =>
      !block.isNullObject &&
      block.worksheet.id === range.worksheet.id &&
      overlap(areaOfRange(block), areaOfRange(fitting)),
  );
  if (hit !== undefined) throw new WorkbookError({ kind: "intoBlock", at });
  const room = range.getResizedRange(fitting.rowCount - 1, fitting.columnCount - 1).load("formulas,values");
  await context.sync();
  return { range, room, sheetId: range.worksheet.id, at };
}

/** The formula was put together with the names that the model had when it was read. */
const withNames = (formula: string, before: ModelNames, now: ModelNames): string =>
  before.drivers === now.drivers ? formula : renamedPrefix(formula, prefixOf(before), prefixOf(now));

const blocksOf = (names: ModelNames): readonly string[] => [
  names.drivers,
  names.segments,
  names.terms,
  relatedName(names, "clients"),
];

function questionOf(room: Excel.Range, at: string): FormulaQuestion | undefined {
  const formulas = room.formulas as unknown[][];
  const [inCell = "", ...others] = formulas.flatMap((row, i) =>
    row.map((formula, j) => contentOf(formula, (room.values as unknown[][])[i]?.[j])),
  );
  const inTheWay = others.filter((text) => text !== "").slice(0, QUOTED);
  return inCell === "" && inTheWay.length === 0 ? undefined : { kind: "question", at, inCell, inTheWay };
}

const QUOTED = 3;

/** Of a cell that another formula spills into only the value is there. */
function contentOf(formula: unknown, value: unknown): string {
  const content = formula === "" ? value : formula;
  return typeof content === "string" ? content : JSON.stringify(content);
}

const isSame = (question: FormulaQuestion, agreed: FormulaQuestion | undefined): boolean =>
  JSON.stringify(question) === JSON.stringify(agreed);

type Before = Readonly<{ sheetId: string; at: string; cells: readonly (readonly unknown[])[] }>;

const formulaIn = ({ formulas }: Excel.Range): unknown => (formulas as unknown[][])[0]?.[0];

/** Only what was inserted is taken away: what the user has typed over it stays. */
const takeAway = (before: Before, after: unknown): Promise<void> =>
  undo(before, (found) => {
    if (found !== after) throw new WorkbookError({ kind: "cellChanged", at: before.at });
  });

/** A sheet that is gone took the formula with it. */
const undo = ({ sheetId, at, cells }: Before, check: (found: unknown) => void = () => undefined): Promise<void> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      await context.sync();
      if (sheet.isNullObject) return;
      const range = sheet.getRange(at).load("formulas,values");
      await context.sync();
      // What Excel refused as a whole (a protected sheet) it would refuse again.
      if (JSON.stringify(escapedFormulas(range)) === JSON.stringify(cells)) return;
      check(formulaIn(range));
      range.formulas = cells.map((row) => [...row]);
      await context.sync();
    },
    { retry: true },
  );
