/** The reasons without the add-in: unit breakeven, deepest deficit, margin. */
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { joined } from "../joined";
import { wholeText } from "../wholeText";
import type { ExecutiveLayout } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";

type Page = InLanguage<ExecutiveLayout>;

/** Without "=". */
export const reasons = (layout: Page): string =>
  joined(unitBreakeven(layout), deepestDeficit(layout), finalMargin(layout));

function unitBreakeven(layout: Page): string {
  const { t } = layout;
  const [clients, unit] = [pageFigureCell(layout, "clients"), pageFigureCell(layout, "unit")];
  const found = formulaMessage(t.executive.clientPaysForItselfFirst, { n: wholeText(unit, t) });
  const refused = `${formulaText(t.reasons.theModelCannotBeRead)}&${clients}`;
  const answered = `IF(ISNUMBER(${unit}),${found},${formulaText(t.executive.noClientPaysForItself)})`;
  // For a deleted model, the error is passed on in place of a statement.
  return `IF(ISERROR(${clients}),${clients},IF(ISTEXT(${clients}),${refused},${answered}))`;
}

function deepestDeficit(layout: Page): string {
  const { t } = layout;
  const deficit = pageFigureCell(layout, "deficit");
  const sentence = formulaMessage(t.executive.lossIsGreatest, {
    where: afterClient(layout),
    amount: wholeText(`-${deficit}`, t),
  });
  const never = formulaText(t.executive.theMarginIsNeverBelow0);
  return `IF(ISNUMBER(${deficit}),IF(${deficit}<0,${sentence},${never}),"")`;
}

function finalMargin(layout: Page): string {
  const { t } = layout;
  const margin = pageFigureCell(layout, "margin");
  const sentence = formulaMessage(t.executive.finalMarginIs, { amount: wholeText(margin, t) });
  return `IF(ISNUMBER(${margin}),${sentence},"")`;
}

/** Where the deficit is deepest. Without "=". */
export function afterClient(layout: Page): string {
  const { t } = layout;
  const after = pageFigureCell(layout, "deficitAfter");
  const client = formulaMessage(t.executive.afterClient, { n: wholeText(after, t) });
  return `IF(${after}=0,${formulaText(t.executive.beforeTheFirstClient)},${client})`;
}
