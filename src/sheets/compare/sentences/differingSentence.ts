import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import { type ComparisonLayout, MAX_DIFFERENCES } from "../comparisonLayout";
import { figureCell } from "../figureRows";
import { noneDiffers } from "../noneDiffers";

/** The first inputs that differ, and how many more there are. */
export function differingSentence(layout: InLanguage<ComparisonLayout>): string {
  const { compare, common } = layout.t;
  const count = figureCell(layout, 0, "apart");
  const separator = formulaText(compare.listSeparator);
  const listed = Array.from({ length: MAX_DIFFERENCES }, (_, index) => {
    const name = `$B$${layout.differing.first + index}`;
    return index === 0 ? name : `IF(${count}>${index},${joined(separator, name)},"")`;
  });
  const others = joined(formulaText(compare.andMoreStart), `${count}-${MAX_DIFFERENCES}`, formulaText(compare.moreEnd));
  const end = `IF(${count}>${MAX_DIFFERENCES},${others},${formulaText(common.period)})`;
  const heading = `IF(${count}=1,${formulaText(compare.inputDiffers)},${formulaText(compare.inputsDiffer)})`;
  return `IF(${count}=0,${noneDiffers(layout)},${joined(count, heading, ...listed, end)})`;
}
