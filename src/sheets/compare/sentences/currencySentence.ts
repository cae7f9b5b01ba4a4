import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import type { ComparisonLayout } from "../comparisonLayout";
import { currenciesOf } from "../moneyOf";

/** Nothing if all scenarios state the same currency. */
export function currencySentence({ models, t }: InLanguage<ComparisonLayout>): readonly string[] {
  const found = currenciesOf(models);
  if (found.length < 2) return [];
  const list = found.map(formulaText).join(`&${formulaText(t.compare.listSeparator)}&`);
  return [joined(formulaText(t.compare.currenciesDiffer), list, formulaText(t.common.sentenceEnd))];
}
