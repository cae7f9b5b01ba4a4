/**
 * Makes a sheet that was copied by its tab a scenario: names of the workbook replace the names that belong to the
 * sheet, in its formulas too. Either everything is replaced or nothing.
 */
import { cellAddress } from "../../a1/area";
import { uniquePrefix } from "../model/uniquePrefix";
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { prefixOf } from "../model/modelNames";
import { withRollback } from "../office/withRollback";
import { renamedPrefix } from "../model/renamedPrefix";
import { usedNames } from "../office/usedNames";

type NamePair = Readonly<{ own: string; ofBook: string; comment: string }>;
type FormulaPair = Readonly<{ at: string; before: string; after: string }>;
type Adoption = Readonly<{ sheetId: string; names: readonly NamePair[]; formulas: readonly FormulaPair[] }>;

export async function adoptCopy(copy: ModelReference): Promise<Change> {
  const adoption = await runExcel((context) => loadAdoption(context, copy), { retry: true });
  const undo = (): Promise<void> => runExcel((context) => revertAdoption(context, adoption), { retry: true });
  await withRollback(() => runExcel((context) => adopt(context, adoption)), {
    rollback: undo,
    residue: { kind: "partOfSheet", sheet: copy.sheetName },
  });
  return { summary: { kind: "scenarioMade", sheet: copy.sheetName }, undo };
}

async function loadAdoption(
  context: Excel.RequestContext,
  { sheetId, sheetName, names }: ModelReference,
): Promise<Adoption> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const own = sheet.names.load("items/name,items/comment");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas,values");
  const taken = await usedNames(context);
  if (sheet.isNullObject || used.isNullObject)
    throw new WorkbookError({ kind: "sheetGone", sheet: sheetName }, { code: "ItemNotFound" });
  const before = prefixOf(names);
  const after = uniquePrefix("Rollout", [...taken.names, ...own.items.map(({ name }) => name)]);
  const adopted = own.items.filter(({ name }) => name.startsWith(`${before}_`));
  const formulas = used.formulas as unknown[][];
  return {
    sheetId,
    names: adopted.map(({ name, comment }) => ({ own: name, ofBook: after + name.slice(before.length), comment })),
    formulas: formulas.flatMap((line, row) =>
      line.flatMap((formula, column): readonly FormulaPair[] => {
        const isFormula =
          typeof formula === "string" && formula.startsWith("=") && formula !== used.values[row]?.[column];
        const renamed = isFormula ? renamedPrefix(formula, before, after) : formula;
        if (!isFormula || typeof renamed !== "string" || renamed === formula) return [];
        const at = cellAddress(used.rowIndex + row, used.columnIndex + column);
        return [{ at, before: formula, after: renamed }];
      }),
    ),
  };
}

/** Names are added first: a formula must not be written before the names it uses exist. */
async function adopt(context: Excel.RequestContext, { sheetId, names, formulas }: Adoption): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { own, ofBook, comment } of names)
    context.workbook.names.add(ofBook, sheet.names.getItem(own).getRange(), comment);
  for (const { at, after } of formulas) sheet.getRange(at).formulas = [[after]];
  for (const { own } of names) sheet.names.getItem(own).delete();
  await context.sync();
}

/** A formula that the user has overwritten since stays, and so does a name that already exists again. */
async function revertAdoption(context: Excel.RequestContext, { sheetId, names, formulas }: Adoption): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const found = names.map((pair) => ({
    ...pair,
    sheetName: sheet.names.getItemOrNullObject(pair.own).load("name"),
    item: context.workbook.names.getItemOrNullObject(pair.ofBook).load("name"),
  }));
  const cells = formulas.map((pair) => ({ ...pair, cell: sheet.getRange(pair.at).load("formulas") }));
  await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const { own, comment, sheetName, item } of found)
    if (sheetName.isNullObject && !item.isNullObject) sheet.names.add(own, item.getRange(), comment);
  for (const { cell, before, after } of cells) if (cell.formulas[0]?.[0] === after) cell.formulas = [[before]];
  for (const { item } of found) if (!item.isNullObject) item.delete();
  await context.sync();
}
