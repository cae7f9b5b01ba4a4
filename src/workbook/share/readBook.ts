/** All formulas of the workbook, sheet by sheet, its names, and its stored formulas. Two syncs. */
import { itemsOf } from "./itemsOf";
import { type StoredFormulas, mergeStored, NOTHING_STORED } from "./StoredFormulas";
import { storedFormulasFrom, NAMESPACE } from "./storedFormulasXml";

export type SheetCells = Readonly<{
  id: string;
  name: string;
  sheet: Excel.Worksheet;
  isProtected: boolean;
  /** Where the arrays begin, from 0. */
  row: number;
  column: number;
  formulas: readonly (readonly unknown[])[];
  values: readonly (readonly unknown[])[];
}>;

export type BookName = Readonly<{ name: string; formula: string; item: Excel.NamedItem }>;

export type Book = Readonly<{
  sheets: readonly SheetCells[];
  names: readonly BookName[];
  stored: StoredFormulas;
}>;

export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  const parts = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const xmls = itemsOf(parts).map((part) => part.getXml());
  const used = worksheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject().load("formulas,values,rowIndex,columnIndex"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();
  return {
    sheets: used.map(({ sheet, range, protection }) => ({
      id: sheet.id,
      name: sheet.name,
      sheet,
      isProtected: protection.protected,
      ...(range.isNullObject
        ? { row: 0, column: 0, formulas: [], values: [] }
        : { row: range.rowIndex, column: range.columnIndex, formulas: range.formulas, values: range.values }),
    })),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula), item })),
    stored: xmls
      .map(({ value }) => storedFormulasFrom(value))
      .reduce((all, one) => mergeStored(all, one), NOTHING_STORED),
  };
}

export type BookCell = Readonly<{ formula: unknown; value: unknown }>;

/** The content of a cell; blank outside the used range. */
export const cellAt = ({ formulas, values, row, column }: SheetCells, atRow: number, atColumn: number): BookCell => ({
  formula: formulas[atRow - row]?.[atColumn - column] ?? "",
  value: values[atRow - row]?.[atColumn - column] ?? "",
});

/** Whether the cell holds a formula: for a text that looks like one, formula and value are equal. */
export const isFormula = ({ formula, value }: BookCell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
