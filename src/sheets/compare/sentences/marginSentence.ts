import { formulaMessage } from "../../formulaMessage";
import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import type { ComparisonLayout } from "../comparisonLayout";
import { acrossOf } from "../figureRows";
import { toleranceCell } from "../toleranceCell";
import { amountText, anyRefused, nameAt, namesWhere } from "./namedScenarios";

/** The scenario with the highest margin after the last client, or all that share it. */
export function marginSentence(layout: InLanguage<ComparisonLayout>): string {
  const { compare, common, reasons } = layout.t;
  const end = formulaText(common.sentenceEnd);
  const margins = acrossOf(layout, "margin");
  const [highest, second] = [`MAX(${margins})`, `LARGE(${margins},2)`];
  const isEqual = (difference: string): string => `${difference}<=${toleranceCell(layout)}*MAX(1,ABS(${highest}))`;
  const amount = amountText(layout, highest);

  const one = formulaMessage(compare.leavesMostAfterTheLastClient, {
    name: nameAt(layout, `MATCH(${highest},${margins},0)`),
    amount,
    lead: amountText(layout, `${highest}-${second}`),
  });
  const several = formulaMessage(compare.leaveMostAfterTheLastClient, {
    names: namesWhere(layout, "margin", (cell) => isEqual(`${highest}-${cell}`)),
    amount,
  });
  const all = joined(formulaText(compare.allLeaveTheSame), amount, end);

  const best = `IF(${isEqual(`${highest}-${second}`)},${several},${one})`;
  const answered = `IF(${isEqual(`${highest}-MIN(${margins})`)},${all},${best})`;
  const complete = `IF(COUNT(${margins})<${layout.models.length},${formulaText(compare.notEveryTableComplete)},${answered})`;
  return `IF(${anyRefused(layout)},${formulaText(reasons.scenarioCannotBeRead)},${complete})`;
}
