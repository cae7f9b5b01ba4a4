import { isPlaceholder } from "../../plan/templates/isPlaceholder";
import { formulaText } from "../formulaText";
import type { CellValue } from "../SheetSpec";

/**
 * Where figures are from. A placeholder is said to be one until another figure is typed over one of those that it
 * stands for; their cells by address.
 */
export function placeholderSource(text: string, figures: Readonly<Record<string, number>>): CellValue {
  if (!isPlaceholder(text)) return text;
  const unchanged = Object.entries(figures).map(([cell, value]) => `${cell}=${value}`);
  return { formula: `=IF(AND(${unchanged.join(",")}),${formulaText(text)},"")` };
}
