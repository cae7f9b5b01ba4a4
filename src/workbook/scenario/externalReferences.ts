/** Formulas and names elsewhere that refer to sheets: Excel writes #REF! into them when the sheets are deleted. */
import { isLocalFormula } from "../share/localFormula";
import { cellAddress } from "../../a1/area";
import { escapeSheetName } from "../../a1/sheetReference";

export type ExternalReferences = Readonly<{
  cells: readonly Readonly<{ sheetId: string; at: string; formula: string }>[];
  names: readonly Readonly<{ name: string; formula: string }>[];
}>;

/** Above this size, Excel may refuse to return all cells at once. */
export const MAX_CELLS = 200_000;
const BROKEN_REFERENCE = "#REF!";

/** All sheets except those to be deleted. */
export async function readExternalReferences(
  context: Excel.RequestContext,
  deleted: readonly Readonly<{ id: string; name: string }>[],
): Promise<ExternalReferences> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id");
  names.load("items/name,items/formula");
  await context.sync();
  const sizes = worksheets.items
    .filter(({ id }) => !deleted.some((sheet) => sheet.id === id))
    .map((sheet) => ({ id: sheet.id, used: sheet.getUsedRangeOrNullObject().load("rowCount,columnCount") }));
  await context.sync();
  const loaded = sizes
    .filter(({ used }) => !used.isNullObject && used.rowCount * used.columnCount <= MAX_CELLS)
    .map(({ id, used }) => ({ id, used: used.load("rowIndex,columnIndex,formulas") }));
  await context.sync();
  const isReference = (formula: unknown): formula is string =>
    typeof formula === "string" && !isBroken(formula) && deleted.some(({ name }) => mentions(formula, name));
  return {
    cells: loaded.flatMap(({ id, used }) =>
      used.formulas.flatMap((line: unknown[], i) =>
        line.flatMap((formula, j) =>
          isReference(formula)
            ? [{ sheetId: id, at: cellAddress(used.rowIndex + i, used.columnIndex + j), formula }]
            : [],
        ),
      ),
    ),
    names: names.items
      .map(({ name, formula }) => ({ name, formula: String(formula) }))
      .filter((one) => isReference(one.formula) && !isLocalFormula(one.formula)),
  };
}

/**
 * A formula contains the name of the sheet with or without single quotes. More formulas may contain it than refer to
 * the sheet.
 */
const mentions = (formula: string, sheet: string): boolean =>
  formula.startsWith("=") && formula.toLowerCase().includes(escapeSheetName(sheet).toLowerCase());

const isBroken = (formula: unknown): boolean => String(formula).toUpperCase().includes(BROKEN_REFERENCE);

/**
 * Writes the references again where they are broken, and only there, because the user may have fixed others. The caller
 * syncs.
 */
export async function repairReferences(
  context: Excel.RequestContext,
  { cells, names }: ExternalReferences,
): Promise<void> {
  if (cells.length === 0 && names.length === 0) return;
  const { workbook } = context;
  const foundCells = cells.map(({ sheetId, at, formula }) => ({
    formula,
    cell: workbook.worksheets.getItemOrNullObject(sheetId).getRange(at).load("formulas"),
  }));
  const foundNames = names.map(({ name, formula }) => ({
    formula,
    item: workbook.names.getItemOrNullObject(name).load("formula"),
  }));
  await context.sync();
  for (const { cell, formula } of foundCells)
    if (!cell.isNullObject && isBroken(cell.formulas[0]?.[0])) cell.formulas = [[formula]];
  for (const { item, formula } of foundNames) if (!item.isNullObject && isBroken(item.formula)) item.formula = formula;
}
