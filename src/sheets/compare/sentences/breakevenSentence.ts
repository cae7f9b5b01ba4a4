import { formulaMessage } from "../../formulaMessage";
import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { wholeText } from "../../wholeText";
import type { ComparisonLayout } from "../comparisonLayout";
import { acrossOf } from "../figureRows";
import { nameAt, namesWhere } from "./namedScenarios";

/** The first scenario to break even, by the client from which its margin stays at 0 or more. */
export function breakevenSentence(layout: InLanguage<ComparisonLayout>): string {
  const { compare } = layout.t;
  const { length } = layout.models;
  const breakevens = acrossOf(layout, "sustained");
  const earliest = `MIN(${breakevens})`;
  const n = wholeText(earliest, layout.t);

  const one = formulaMessage(compare.breaksEvenFirstFromClient, {
    name: nameAt(layout, `MATCH(${earliest},${breakevens},0)`),
    n,
  });
  const several = formulaMessage(compare.breakEvenFirstFromClient, {
    names: namesWhere(layout, "sustained", (cell) => `${cell}=${earliest}`),
    n,
  });
  const all = formulaMessage(compare.allBreakEvenFromClient, { n });

  const first = `IF(SUMPRODUCT(--(${breakevens}=${earliest}))>1,${several},${one})`;
  const allTogether = `AND(COUNT(${breakevens})=${length},MAX(${breakevens})=${earliest})`;
  const allTablesComplete = `COUNT(${acrossOf(layout, "margin")})=${length}`;
  const none = `IF(${allTablesComplete},${formulaText(compare.noneBreaksEven)},"")`;
  return `IF(COUNT(${breakevens})=0,${none},IF(${allTogether},${all},${first}))`;
}
