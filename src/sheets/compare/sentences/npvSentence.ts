import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import type { ComparisonLayout } from "../comparisonLayout";
import { acrossOf } from "../figureRows";
import { toleranceCell } from "../toleranceCell";
import { amountText, nameAt } from "./namedScenarios";

/** Shown only if another scenario than the one with the highest margin has the highest net present value. */
export function npvSentence(layout: InLanguage<ComparisonLayout>): string {
  const { compare, common } = layout.t;
  const [margins, values] = [acrossOf(layout, "margin"), acrossOf(layout, "npv")];
  const positionOfMost = (figures: string): string => `MATCH(MAX(${figures}),${figures},0)`;
  const [leader, first] = [positionOfMost(margins), positionOfMost(values)];
  const leaderValue = `INDEX(${values},${leader})`;
  const exceeds = (difference: string, size: string): string =>
    `${difference}>${toleranceCell(layout)}*MAX(1,ABS(${size}))`;
  const leadsByMargin = exceeds(`MAX(${margins})-LARGE(${margins},2)`, `MAX(${margins})`);
  const isReversed = `AND(${leadsByMargin},${exceeds(`MAX(${values})-${leaderValue}`, leaderValue)})`;
  const sentence = joined(
    formulaText(compare.byNpv),
    nameAt(layout, first),
    formulaText(compare.comesFirst),
    amountText(layout, `MAX(${values})`),
    formulaText(compare.against),
    amountText(layout, leaderValue),
    formulaText(compare.for),
    nameAt(layout, leader),
    formulaText(common.period),
  );
  const someUnknown = `COUNT(${margins})+COUNT(${values})<${2 * layout.models.length}`;
  return `IF(${someUnknown},"",IF(${isReversed},${sentence},""))`;
}
