import type { SheetMessages } from "../i18n/sheetMessages";
import { formulaMessage } from "./formulaMessage";
import { formulaText } from "./formulaText";

/**
 * The month of a date in words, such as "March 2029", as a formula without "=". TEXT would read its format in Excel's
 * own language.
 */
export function monthText(date: string, { executive }: Pick<SheetMessages, "executive">): string {
  const names = executive.months.split(" ").map(formulaText).join(",");
  return formulaMessage(executive.monthOfYear, { month: `CHOOSE(MONTH(${date}),${names})`, year: `YEAR(${date})` });
}
