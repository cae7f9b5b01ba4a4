import { formulaMessage } from "../../formulaMessage";
import type { InLanguage } from "../../InLanguage";
import type { ComparisonLayout } from "../comparisonLayout";
import { acrossOf } from "../figureRows";
import { toleranceCell } from "../toleranceCell";
import { amountText, nameAt } from "./namedScenarios";

/** Shown only if another scenario than the one with the highest margin has the highest net present value. */
export function npvSentence(layout: InLanguage<ComparisonLayout>): string {
  const [margins, values] = [acrossOf(layout, "margin"), acrossOf(layout, "npv")];
  const positionOfMost = (figures: string): string => `MATCH(MAX(${figures}),${figures},0)`;
  const [leader, first] = [positionOfMost(margins), positionOfMost(values)];
  const leaderValue = `INDEX(${values},${leader})`;
  const exceeds = (difference: string, size: string): string =>
    `${difference}>${toleranceCell(layout)}*MAX(1,ABS(${size}))`;
  const leadsByMargin = exceeds(`MAX(${margins})-LARGE(${margins},2)`, `MAX(${margins})`);
  const isReversed = `AND(${leadsByMargin},${exceeds(`MAX(${values})-${leaderValue}`, leaderValue)})`;
  const sentence = formulaMessage(layout.t.compare.byNpv, {
    name: nameAt(layout, first),
    amount: amountText(layout, `MAX(${values})`),
    other: nameAt(layout, leader),
    otherAmount: amountText(layout, leaderValue),
  });
  const someUnknown = `COUNT(${margins})+COUNT(${values})<${2 * layout.models.length}`;
  return `IF(${someUnknown},"",IF(${isReversed},${sentence},""))`;
}
