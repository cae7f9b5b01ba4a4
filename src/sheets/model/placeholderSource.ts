import { isPlaceholder } from "../../plan/templates/isPlaceholder";
import { formulaText } from "../formulaText";
import type { CellValue } from "../SheetSpec";

/**
 * Sources of figures. The source says "placeholder" until one of the figures it describes is overwritten; the cells of
 * these figures, by address.
 */
export function placeholderSource(text: string, figures: Readonly<Record<string, number>>): CellValue {
  if (!isPlaceholder(text)) return text;
  const unchanged = Object.entries(figures).map(([cell, value]) => `${cell}=${value}`);
  return { formula: `=IF(AND(${unchanged.join(",")}),${formulaText(text)},"")` };
}
