import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { ComparisonLayout } from "./comparisonLayout";
import { acrossOf } from "./figureRows";

/**
 * The sentence shown if no line of inputs differs. It makes no statement about rows that no line compares, or about a
 * scenario that cannot be read. Without "=".
 */
export function noneDiffers(layout: InLanguage<ComparisonLayout>): string {
  const { noInputDiffers, noComparedInputDiffers } = layout.t.compare;
  const notListed = acrossOf(layout, "notListed");
  const all = `AND(COUNT(${notListed})=${layout.models.length},SUM(${notListed})=0)`;
  return `IF(${all},${formulaText(noInputDiffers)},${formulaText(noComparedInputDiffers)})`;
}
