/** Below the page: the probabilities as values, the figures they were computed for, and what the page says of them. */
import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ExecutiveLayout } from "./executiveLayout";
import { type PageFigure, pageFigureCell } from "./pageFigureCell";
import type { Probabilities } from "./probabilities";

type Page = InLanguage<ExecutiveLayout>;

/** The figures in the order of their rows, with and without a cash flow sheet. */
const FIGURES = {
  byMonth: ["sustained", "peak", "payback", "npv"],
  byClient: ["sustained", "margin"],
} as const satisfies Readonly<Record<string, readonly PageFigure[]>>;
/** Relative difference that counts as unchanged. */
const EQUAL = "0.000000001";

/** Headed by figure, probability, the figure then, and 1 where it is unchanged. */
export function probabilityCells(layout: Page, found: Probabilities | undefined): SheetPart {
  const { probabilities: rows, t } = layout;
  if (rows === undefined || found === undefined) return { blocks: [], formats: [] };
  const of = t.executive;
  const lines = found.all.map(({ figure, probability, then }, index): readonly CellValue[] => {
    const row = rows.first + index;
    const now = pageFigureCell(layout, figure);
    const near = `ABS(${now}-D${row})<=${EQUAL}*MAX(1,ABS(D${row}))`;
    return [
      { formula: `=${pageFigureCell(layout, figure).replace("$C$", "$B$")}` },
      probability,
      then ?? t.common.none,
      { formula: `=IF(ISNUMBER(${now}),IF(ISNUMBER(D${row}),IF(${near},1,0),0),IF(${now}=D${row},1,0))` },
    ];
  });
  const band = section(rows.header - 2, of.workingsProbabilities, of.workingsProbabilitiesExplained);
  const headers = [t.model.figure, of.probability, of.then, of.unchanged1];
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [headers, ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:E${rows.header}`, style: "header" },
      { range: `B${rows.first}:E${rows.last}`, style: "working" },
      { range: `C${rows.first}:C${rows.last}`, numberFormat: "percent" },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "money", align: "right" },
    ],
  };
}

/** One formula for each of the four figures, blank for those without a probability; none without a risk sheet. */
export function probabilityTexts(layout: Page): readonly (string | undefined)[] {
  const { cash, probabilities: rows, t } = layout;
  if (rows === undefined) return [];
  const figures: readonly PageFigure[] = cash === undefined ? FIGURES.byClient : FIGURES.byMonth;
  const unchanged = `SUM($E$${rows.first}:$E$${rows.last})=${figures.length}`;
  const texts = figures.map((figure, index) => {
    const row = rows.first + index;
    const probability = `$C$${row}`;
    const text = `IF(ISNUMBER($D$${row}),${sentence(figure, probability, t)},${never(figure, probability, t)})`;
    return `IF(${unchanged},${text},${formulaText(t.executive.changedSince)})`;
  });
  return cash === undefined ? [texts[0], undefined, texts[1], undefined] : texts;
}

function sentence(figure: PageFigure, probability: string, { executive }: SheetMessages): string {
  const chance = chanceText(probability);
  switch (figure) {
    case "sustained":
      return formulaMessage(executive.chanceByClient, { chance });
    case "peak":
      return formulaMessage(executive.chanceOfNoMore, { chance });
    case "payback":
      return formulaMessage(executive.chanceByThen, { chance });
    default:
      return formulaMessage(executive.chanceOf0OrMore, { chance });
  }
}

/** For a figure that is not reached: the probability that it is reached after all. */
const never = (figure: PageFigure, probability: string, { executive }: SheetMessages): string =>
  formulaMessage(figure === "sustained" ? executive.chanceWithinPlan : executive.chanceWithinHorizon, {
    chance: chanceText(probability),
  });

/** In whole percent, never rounded to certainty. */
const chanceText = (probability: string): string =>
  `IF(AND(${probability}>0,${probability}<0.005),"< 1",IF(AND(${probability}<1,${probability}>=0.995),"> 99",ROUND(100*${probability},0)))`;
