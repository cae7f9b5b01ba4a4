/**
 * The workbook's names with a formula that calls the add-in, and the constants that can replace them. At most two
 * syncs.
 */
import { formulaText } from "../../sheets/formulaText";
import { callsAddIn } from "./addInFormula";
import type { StoredName, Scalar } from "./StoredFormulas";
import { frozenValue } from "./frozenValue";
import type { BookName } from "./readBook";

export const namesCallingAddIn = (names: readonly BookName[]): readonly BookName[] =>
  names.filter(({ formula }) => callsAddIn(formula));

export async function constantsFor(
  context: Excel.RequestContext,
  names: readonly BookName[],
): Promise<readonly StoredName[]> {
  if (names.length === 0) return [];
  for (const { item } of names) item.load("type,value");
  await context.sync();
  const arrays = names.filter(({ item }) => item.type === "Array").map(({ item }) => item.arrayValues.load("values"));
  if (arrays.length > 0) await context.sync();
  return names.map(({ name, formula, item }) => ({
    name,
    formula,
    written: item.type === "Array" ? arrayOf(item.arrayValues.values) : `=${constantOf(item.value)}`,
  }));
}

const arrayOf = (values: readonly (readonly unknown[])[]): string =>
  `={${values.map((line) => line.map(constantOf).join(",")).join(";")}}`;

function constantOf(value: unknown): string {
  const frozen: Scalar = frozenValue(value);
  if (typeof frozen === "boolean") return frozen ? "TRUE" : "FALSE";
  if (typeof frozen === "number") return String(frozen);
  return frozen.startsWith("#") ? frozen : formulaText(frozen);
}
