/** Names of scenarios and amounts in the sentences on top. All formulas are without "=". */
import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import { wholeText } from "../../wholeText";
import { type ComparisonLayout, TOP } from "../comparisonLayout";
import { acrossOf, type Figure, figureRow } from "../figureRows";
import { currencyOf } from "../moneyOf";

type Page = InLanguage<ComparisonLayout>;

/** The functions refuse at least one scenario: its figures are texts. */
export const anyRefused = (layout: ComparisonLayout): string =>
  `COUNT(${acrossOf(layout, "clients")})<${layout.models.length}`;

/** No statement is made about a scenario that the functions refuse. */
export const ifAllRead = (layout: ComparisonLayout, sentence: string): string =>
  `IF(${anyRefused(layout)},"",${sentence})`;

/** The name of the scenario at a position among the columns, counted from 1. */
export const nameAt = ({ letters }: ComparisonLayout, position: string): string =>
  `INDEX($C$${TOP.names}:$${letters.at(-1) ?? "C"}$${TOP.names},${position})`;

/** The names of all scenarios with a figure that meets the condition, one after another. */
export function namesWhere(layout: Page, figure: Figure, condition: (cell: string) => string): string {
  const row = figureRow(layout, figure);
  return listOf(
    layout,
    layout.letters.map((letter) => ({ condition: condition(`$${letter}$${row}`), name: `$${letter}$${TOP.names}` })),
  );
}

/** The names whose condition holds, separated; the separator before the first one is cut off. */
export function listOf(
  { t }: Pick<Page, "t">,
  names: readonly Readonly<{ condition: string; name: string }>[],
): string {
  const separator = formulaText(t.compare.nameSeparator);
  const listed = names.map(({ condition, name }) => `IF(${condition},${separator}&${name},"")`);
  return `MID(${joined(...listed)},LEN(${separator})+1,999)`;
}

/** A whole amount, with the currency if all scenarios state the same one. */
export function amountText({ models, t }: Page, amount: string): string {
  const currency = currencyOf(models);
  return joined(wholeText(amount, t), ...(currency === undefined ? [] : [formulaText(` ${currency}`)]));
}
