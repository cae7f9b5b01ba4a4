/** Compares the native figures of the comparison with the add-in's functions, scenario by scenario and pair by pair. */
import { type Comparison, comparisons } from "../model/comparisons";
import { planNames } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import type { ComparedModel } from "./ComparedModel";
import { CHECKS_A_MODEL, type ComparisonLayout } from "./comparisonLayout";
import { bothLaddered, crossoverCell, NONE_WITHIN, pairsOf, SAME_COST, segmentsApartCell } from "./crossovers";
import { EQUAL, toleranceCell } from "./toleranceCell";
import { type Figure, figureCell } from "./figureRows";
import { marginCrossoverCell } from "./marginCrossovers";
import { nameCell, scenarioName } from "./scenarioNames";
import { TOO_SHORT } from "../model/ladderFigures";

export function comparisonChecks(layout: ComparisonLayout): SheetPart {
  const asked = [
    ...layout.models.flatMap((model, index) => ofModel(layout, model, index)),
    ...pairsOf(layout).map(({ a, b }) => ofPair(layout, a, b)),
    ...pairsOf(layout).map(({ a, b }) => marginOfPair(layout, a, b)),
  ];
  const { checks } = layout;
  const part = comparisons(checks, asked, {
    explanation:
      "Native formulas against the add-in's functions. Without the add-in they read \"not checked\". Crossover: where the segments differ, both plans' total costs at the deployment found and before it; of margin both plans' margins there and at the end. Counts as equal: sums that lie apart by no more than this share.",
  });
  const knob = checks.first + 2;
  return {
    blocks: [...part.blocks, { at: `G${knob}`, cells: [["Counts as equal"], [EQUAL]] }],
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

function ofModel(layout: ComparisonLayout, { places }: ComparedModel, index: number): readonly Comparison[] {
  const plan = planNames(places);
  const cell = (figure: Figure): string => figureCell(layout, index, figure);
  const laddered = cell("laddered");
  const whole = (formula: string): string => `IF(${cell("clients")}=${laddered},${formula},"${TOO_SHORT}")`;
  // Only "no answer" is a valid result. A breakeven beyond the ladder counts as none within it.
  const reached = (name: string): string =>
    `IFNA(IF(ROLLOUT.${name}(${plan})<=${laddered},ROLLOUT.${name}(${plan}),"${TOO_SHORT}"),${whole('"none"')})`;
  return [
    ["breakeven kept", cell("sustained"), whole(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none")`)],
    ["breakeven first", cell("first"), reached("BREAKEVEN")],
    ["unit breakeven", cell("unit"), reached("UNITBREAKEVEN")],
    ["margin at the end", cell("margin"), whole(`ROLLOUT.MARGIN(${laddered},${plan})`)],
    ["unit cost, first", cell("unitCostFirst"), `ROLLOUT.UNITCOST(1,${plan})`],
    ["unit cost, last", cell("unitCostLast"), whole(`ROLLOUT.UNITCOST(${laddered},${plan})`)],
    ["total cost", cell("totalCost"), whole(`ROLLOUT.TOTALCOST(${laddered},${plan})`)],
  ].map(([label = "", native = "", viaFunction = ""]) => [
    scenarioName(layout, index, `: ${label}`),
    native,
    viaFunction,
  ]);
}

function ofPair(layout: ComparisonLayout, a: number, b: number): Comparison {
  const [modelA, modelB] = [layout.models[a], layout.models[b]];
  if (modelA === undefined || modelB === undefined) throw new Error(`no pair ${a}, ${b}`);
  const [planA, planB] = [planNames(modelA.places), planNames(modelB.places)];
  const [prefixA, prefixB] = [modelA.places.prefix, modelB.places.prefix];
  const native = crossoverCell(layout, a, b);
  const both = bothLaddered(layout, a, b);
  const none = `"${NONE_WITHIN}"&${both}`;
  const crossover = `ROLLOUT.CROSSOVER(${prefixA}_Drivers,${prefixA}_Terms,${prefixB}_Drivers,${prefixB}_Terms,${prefixA}_Segments)`;
  const cost = (n: string, plan: string): string => `ROLLOUT.TOTALCOST(${n},${plan})`;
  const least = (n: string): string => `MAX(1,${n}-1)`;
  const apart = `(1+${toleranceCell(layout)})`;
  const holds = `AND(${cost(native, planB)}<=${cost(native, planA)}*${apart},OR(${native}=1,${cost(least(native), planB)}>${cost(least(native), planA)}))`;
  const otherwise = `IF(ISNUMBER(${native}),IF(${holds},${native},"not there"),IF(${cost(both, planB)}>${cost(both, planA)},${none},"not there"))`;
  const alike = (n: string): string =>
    `ABS(${cost(n, planA)}-${cost(n, planB)})<=${toleranceCell(layout)}*${cost(n, planA)}`;
  const same = `IF(AND(${alike("1")},${alike(both)}),"${SAME_COST}","not there")`;
  const found = `IF(${segmentsApartCell(layout, a, b)}=0,IFNA(IF(${crossover}<=${both},${crossover},${none}),${none}),${otherwise})`;
  return [
    { formula: `="Crossover of cost, from "&${nameCell(layout, a)}&" to "&${nameCell(layout, b)}` },
    native,
    `IF(${native}="${SAME_COST}",${same},${found})`,
  ];
}

function marginOfPair(layout: ComparisonLayout, a: number, b: number): Comparison {
  const [modelA, modelB] = [layout.models[a], layout.models[b]];
  if (modelA === undefined || modelB === undefined) throw new Error(`no pair ${a}, ${b}`);
  const [planA, planB] = [planNames(modelA.places), planNames(modelB.places)];
  const native = marginCrossoverCell(layout, a, b);
  const both = bothLaddered(layout, a, b);
  const margin = (n: string, plan: string): string => `ROLLOUT.MARGIN(${n},${plan})`;
  const size = (n: string, plan: string): string => `ROLLOUT.TOTALCOST(${n},${plan})+ABS(${margin(n, plan)})`;
  const more = (n: string): string =>
    `${margin(n, planB)}-${margin(n, planA)}>${toleranceCell(layout)}*(${size(n, planA)}+${size(n, planB)})`;
  const there = `AND(${more(native)},${more(both)},OR(${native}=1,NOT(${more(`MAX(1,${native}-1)`)})))`;
  return [
    { formula: `="Crossover of margin, from "&${nameCell(layout, a)}&" to "&${nameCell(layout, b)}` },
    native,
    `IF(IF(ISNUMBER(${native}),${there},NOT(${more(both)})),${native},"not there")`,
  ];
}
