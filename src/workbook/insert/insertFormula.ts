/**
 * Writes one formula into the active cell. Asks first about the contents of the cell and of the cells that a spilling
 * result needs. Nothing is written before the user has agreed to exactly this change.
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
  /** The largest number of cells that the result fills, including the cell of the formula. */
  size: Readonly<{ rows: number; columns: number }>;
  /** The question that the user agreed to. If the cells have changed since, the question is asked again. */
  agreed?: FormulaQuestion;
}>;

/** The question to ask before anything is written. */
export type FormulaQuestion = Readonly<{
  kind: "question";
  at: string;
  /** The contents of the cell; empty for a blank cell. */
  inCell: string;
  /** Contents of the other cells that the result would fill: the first few of them. */
  inTheWay: readonly string[];
}>;

export type FormulaOutcome = FormulaQuestion | Readonly<{ kind: "inserted"; at: string; change: Change }>;

export async function insertFormula(reference: ModelReference, request: FormulaRequest): Promise<FormulaOutcome> {
  let snapshot: CellSnapshot | undefined;
  return withRollback(
    () =>
      runExcel(async (context): Promise<FormulaOutcome> => {
        const { names } = await resolveModel(context, reference);
        const { range, target, sheetId, at } = await activeCell(context, names, request);
        const question = questionOf(target, at);
        if (question !== undefined && !isSame(question, request.agreed)) return question;
        const before = { sheetId, at, cells: escapedFormulas(range) };
        snapshot = before;
        range.formulas = [[withNames(request.formula, reference.names, names)]];
        range.select();
        // Excel may change how the formula is written. Load it again, so that undo recognizes it.
        const written = range.load("formulas");
        await context.sync();
        const after = formulaIn(written);
        const change: Change = { summary: { kind: "formulaAdded", at }, undo: () => removeFormula(before, after) };
        return { kind: "inserted", at, change };
      }),
    {
      rollback: () => (snapshot === undefined ? Promise.resolve() : undo(snapshot)),
      residue: { kind: "activeCell" },
    },
  );
}

type ActiveCell = Readonly<{ range: Excel.Range; target: Excel.Range; sheetId: string; at: string }>;

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
  // Empty rows of a block are read as part of it, so a formula there would be an input that depends on itself.
  const overlapped = blocks.find(
    (block) =>
      !block.isNullObject &&
      block.worksheet.id === range.worksheet.id &&
      overlap(areaOfRange(block), areaOfRange(fitting)),
  );
  if (overlapped !== undefined) throw new WorkbookError({ kind: "intoBlock", at });
  const target = range.getResizedRange(fitting.rowCount - 1, fitting.columnCount - 1).load("formulas,values");
  await context.sync();
  return { range, target, sheetId: range.worksheet.id, at };
}

/** The formula uses the names that the model had when it was read. */
const withNames = (formula: string, before: ModelNames, now: ModelNames): string =>
  before.drivers === now.drivers ? formula : renamedPrefix(formula, prefixOf(before), prefixOf(now));

const blocksOf = (names: ModelNames): readonly string[] => [
  names.drivers,
  names.segments,
  names.terms,
  relatedName(names, "clients"),
];

function questionOf(target: Excel.Range, at: string): FormulaQuestion | undefined {
  const formulas = target.formulas as unknown[][];
  const [inCell = "", ...others] = formulas.flatMap((row, i) =>
    row.map((formula, j) => contentOf(formula, (target.values as unknown[][])[i]?.[j])),
  );
  const inTheWay = others.filter((text) => text !== "").slice(0, MAX_LISTED);
  return inCell === "" && inTheWay.length === 0 ? undefined : { kind: "question", at, inCell, inTheWay };
}

const MAX_LISTED = 3;

/** A cell that another formula spills into has only a value. */
function contentOf(formula: unknown, value: unknown): string {
  const content = formula === "" ? value : formula;
  return typeof content === "string" ? content : JSON.stringify(content);
}

const isSame = (question: FormulaQuestion, agreed: FormulaQuestion | undefined): boolean =>
  JSON.stringify(question) === JSON.stringify(agreed);

type CellSnapshot = Readonly<{ sheetId: string; at: string; cells: readonly (readonly unknown[])[] }>;

const formulaIn = ({ formulas }: Excel.Range): unknown => (formulas as unknown[][])[0]?.[0];

/** Undo removes only the inserted formula; if the user has overwritten it, the new content stays. */
const removeFormula = (before: CellSnapshot, after: unknown): Promise<void> =>
  undo(before, (found) => {
    if (found !== after) throw new WorkbookError({ kind: "cellChanged", at: before.at });
  });

/** If the sheet was deleted, the formula went with it. */
const undo = ({ sheetId, at, cells }: CellSnapshot, check: (found: unknown) => void = () => undefined): Promise<void> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      await context.sync();
      if (sheet.isNullObject) return;
      const range = sheet.getRange(at).load("formulas,values");
      await context.sync();
      // If Excel refused the whole write (a protected sheet), the cell is unchanged, and a second write would be
      // refused too.
      if (JSON.stringify(escapedFormulas(range)) === JSON.stringify(cells)) return;
      check(formulaIn(range));
      range.formulas = cells.map((row) => [...row]);
      await context.sync();
    },
    { retry: true },
  );
