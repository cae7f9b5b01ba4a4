import type { ComparisonLayout } from "./comparisonLayout";
import { acrossOf } from "./figureRows";

/**
 * The sentence shown if no line of inputs differs. It makes no statement about rows that no line compares, or about a
 * scenario that cannot be read. Without "=".
 */
export function noneDiffers(layout: ComparisonLayout): string {
  const notListed = acrossOf(layout, "notListed");
  const all = `AND(COUNT(${notListed})=${layout.models.length},SUM(${notListed})=0)`;
  return `IF(${all},"No input differs.","No compared input differs. Some inputs are not compared.")`;
}
