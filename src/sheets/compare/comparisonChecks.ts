/** Compares the native figures of the comparison with the add-in's functions, scenario by scenario and pair by pair. */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { type Comparison, comparisons } from "../model/comparisons";
import { planNames } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import type { ComparedModel } from "./ComparedModel";
import { CHECKS_A_MODEL, type ComparisonLayout } from "./comparisonLayout";
import { clientsInBothTables, crossoverCell, noneWithin, pairsOf, segmentsApartCell } from "./crossovers";
import { EQUAL, toleranceCell } from "./toleranceCell";
import { type Figure, figureCell } from "./figureRows";
import { marginCrossoverCell } from "./marginCrossovers";
import { nameCell, scenarioName } from "./scenarioNames";

export function comparisonChecks(layout: InLanguage<ComparisonLayout>): SheetPart {
  const lines = [
    ...layout.models.flatMap((model, index) => ofModel(layout, model, index)),
    ...pairsOf(layout).map(({ a, b }) => ofPair(layout, a, b)),
    ...pairsOf(layout).map(({ a, b }) => marginOfPair(layout, a, b)),
  ];
  const { checks, t } = layout;
  const part = comparisons(checks, lines, { t, explanation: t.compare.checksExplained });
  const knob = checks.first + 2;
  return {
    blocks: [...part.blocks, { at: `G${knob}`, cells: [[t.common.countsAsEqual], [EQUAL]] }],
    formats: [
      ...part.formats,
      { range: `B${checks.first}:F${checks.last}`, wrap: true },
      { range: `G${knob}`, style: "header", align: "right" },
      { range: `G${knob + 1}`, style: "input", numberFormat: "scientific" },
    ],
  };
}

/**
 * Characters in the label of each check, with the sheet names when the comparison is made; long labels take several
 * lines.
 */
export const checkLengths = (layout: ComparisonLayout): readonly number[] => {
  const name = (index: number): number => layout.models[index]?.sheetName.length ?? 0;
  return [
    ...layout.models.flatMap((_, index) => Array.from({ length: CHECKS_A_MODEL }, () => name(index) + LABEL)),
    ...pairsOf(layout).map(({ a, b }) => PAIR_LABEL + name(a) + name(b)),
    ...pairsOf(layout).map(({ a, b }) => MARGIN_LABEL + name(a) + name(b)),
  ];
};
const LABEL = ": margin at the end".length;
const PAIR_LABEL = "Crossover of cost, from  to ".length;
const MARGIN_LABEL = "Crossover of margin, from  to ".length;

function ofModel(
  layout: InLanguage<ComparisonLayout>,
  { layoutRows }: ComparedModel,
  index: number,
): readonly Comparison[] {
  const { common, compare } = layout.t;
  const [none, tooShort] = [formulaText(common.none), formulaText(common.tableTooShort)];
  const plan = planNames(layoutRows);
  const cell = (figure: Figure): string => figureCell(layout, index, figure);
  const clientsInTable = cell("clientsInTable");
  const whole = (formula: string): string => `IF(${cell("clients")}=${clientsInTable},${formula},${tooShort})`;
  // Only "no answer" is a valid result. A breakeven beyond the deployment table counts as none within it.
  const reached = (name: string): string =>
    `IFNA(IF(ROLLOUT.${name}(${plan})<=${clientsInTable},ROLLOUT.${name}(${plan}),${tooShort}),${whole(none)})`;
  return [
    [compare.checkBreakevenKept, cell("sustained"), whole(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),${none})`)],
    [compare.checkBreakevenFirst, cell("first"), reached("BREAKEVEN")],
    [compare.checkUnitBreakeven, cell("unit"), reached("UNITBREAKEVEN")],
    [compare.checkMarginAtEnd, cell("margin"), whole(`ROLLOUT.MARGIN(${clientsInTable},${plan})`)],
    [compare.checkFirstUnitCost, cell("unitCostFirst"), `ROLLOUT.UNITCOST(1,${plan})`],
    [compare.checkLastUnitCost, cell("unitCostLast"), whole(`ROLLOUT.UNITCOST(${clientsInTable},${plan})`)],
    [compare.colonTotalCost, cell("totalCost"), whole(`ROLLOUT.TOTALCOST(${clientsInTable},${plan})`)],
  ].map(([label = "", native = "", viaFunction = ""]) => [scenarioName(layout, index, label), native, viaFunction]);
}

function ofPair(layout: InLanguage<ComparisonLayout>, a: number, b: number): Comparison {
  const [modelA, modelB] = [layout.models[a], layout.models[b]];
  if (modelA === undefined || modelB === undefined) throw new Error(`no pair ${a}, ${b}`);
  const [planA, planB] = [planNames(modelA.layoutRows), planNames(modelB.layoutRows)];
  const [prefixA, prefixB] = [modelA.layoutRows.prefix, modelB.layoutRows.prefix];
  const native = crossoverCell(layout, a, b);
  const both = clientsInBothTables(layout, a, b);
  const none = noneWithin(layout, both);
  const { crossoverOfCostFrom } = layout.t.compare;
  const [sameCost, notThere] = [formulaText(layout.t.compare.sameCost), formulaText(layout.t.compare.notThere)];
  const crossover = `ROLLOUT.CROSSOVER(${prefixA}_Drivers,${prefixA}_Terms,${prefixB}_Drivers,${prefixB}_Terms,${prefixA}_Segments)`;
  const cost = (n: string, plan: string): string => `ROLLOUT.TOTALCOST(${n},${plan})`;
  const least = (n: string): string => `MAX(1,${n}-1)`;
  const apart = `(1+${toleranceCell(layout)})`;
  const holds = `AND(${cost(native, planB)}<=${cost(native, planA)}*${apart},OR(${native}=1,${cost(least(native), planB)}>${cost(least(native), planA)}))`;
  const otherwise = `IF(ISNUMBER(${native}),IF(${holds},${native},${notThere}),IF(${cost(both, planB)}>${cost(both, planA)},${none},${notThere}))`;
  const alike = (n: string): string =>
    `ABS(${cost(n, planA)}-${cost(n, planB)})<=${toleranceCell(layout)}*${cost(n, planA)}`;
  const same = `IF(AND(${alike("1")},${alike(both)}),${sameCost},${notThere})`;
  const found = `IF(${segmentsApartCell(layout, a, b)}=0,IFNA(IF(${crossover}<=${both},${crossover},${none}),${none}),${otherwise})`;
  return [
    {
      formula: `=${formulaText(crossoverOfCostFrom)}&${nameCell(layout, a)}&${formulaText(layout.t.common.to)}&${nameCell(layout, b)}`,
    },
    native,
    `IF(${native}=${sameCost},${same},${found})`,
  ];
}

function marginOfPair(layout: InLanguage<ComparisonLayout>, a: number, b: number): Comparison {
  const [modelA, modelB] = [layout.models[a], layout.models[b]];
  if (modelA === undefined || modelB === undefined) throw new Error(`no pair ${a}, ${b}`);
  const [planA, planB] = [planNames(modelA.layoutRows), planNames(modelB.layoutRows)];
  const { crossoverOfMarginFrom } = layout.t.compare;
  const notThere = formulaText(layout.t.compare.notThere);
  const native = marginCrossoverCell(layout, a, b);
  const both = clientsInBothTables(layout, a, b);
  const margin = (n: string, plan: string): string => `ROLLOUT.MARGIN(${n},${plan})`;
  const size = (n: string, plan: string): string => `ROLLOUT.TOTALCOST(${n},${plan})+ABS(${margin(n, plan)})`;
  const more = (n: string): string =>
    `${margin(n, planB)}-${margin(n, planA)}>${toleranceCell(layout)}*(${size(n, planA)}+${size(n, planB)})`;
  const there = `AND(${more(native)},${more(both)},OR(${native}=1,NOT(${more(`MAX(1,${native}-1)`)})))`;
  return [
    {
      formula: `=${formulaText(crossoverOfMarginFrom)}&${nameCell(layout, a)}&${formulaText(layout.t.common.to)}&${nameCell(layout, b)}`,
    },
    native,
    `IF(IF(ISNUMBER(${native}),${there},NOT(${more(both)})),${native},${notThere})`,
  ];
}
