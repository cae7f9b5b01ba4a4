/**
 * One landscape page for decision-makers: the answer, four figures with their probabilities, two charts, and the
 * assumptions it depends on. Its workings are below and are not printed.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { comparisons, outcomesOf } from "../model/comparisons";
import { masterCheck } from "../model/masterCheck";
import { planNames } from "../model/modelLayout";
import { titleOf } from "../model/titleCells";
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { joined } from "../joined";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import type { SheetSpec } from "../SheetSpec";
import { answer } from "./answer";
import { cards } from "./cards";
import { ceilings } from "./ceilings";
import { type DecidersInput, decidersTable, workedOutFor } from "./decidersTable";
import { chartData } from "./chartData";
import { charts } from "./charts";
import {
  CHART_ROWS,
  type ExecutiveLayout,
  executiveLayout,
  type ExecutiveSubject,
  PAGE,
  PAGE_COLUMNS,
} from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";
import { pageFigures } from "./pageFigures";
import type { Probabilities } from "./probabilities";
import { probabilityCells } from "./probabilityCells";
import { textHeight } from "./textHeight";

export type ExecutiveInput = ExecutiveSubject &
  DecidersInput &
  Readonly<{
    sheetName: string;
    language?: LanguageCode;
    /** The verdict when the page is made, for which its row is high enough. */
    verdict?: string;
    /** By the ranges of a risk sheet. */
    probabilities?: Probabilities | undefined;
  }>;

const WIDTH = 13;
/** Width of "Margin at high" in the language with the longest text. */
const LAST_WIDTH = 20;
const PAGE_WIDTH = 11 * WIDTH + LAST_WIDTH;
/** Points. */
const HEIGHTS = { spacer: 8, chart: 25, row: 20 } as const;
/** Of a page without the verdict. */
const REASONS = 92;

export function executiveSheet({ sheetName, language = "en", ...input }: ExecutiveInput): SheetSpec {
  const { deciders, probabilities, verdict } = input;
  const layout = {
    ...executiveLayout(input, deciders.length, probabilities?.all.length),
    t: sheetMessages(language),
  };
  const parts = [
    pageFigures(layout),
    probabilityCells(layout, probabilities),
    chartData(layout),
    charts(layout),
    decidersTable(layout, input),
    ceilings(layout),
    checks(layout),
    answer(layout, input.made),
    cards(layout),
    source(layout, input),
  ];
  const { first, last } = PAGE_COLUMNS;
  const columns = Array.from({ length: 12 }, (_, index) => columnLetters(columnIndex(first) + index));
  return {
    name: sheetName,
    ...mergeParts(parts),
    // Every cell of the page has a format, so that files keep the heights of blank rows.
    formats: [{ range: `${first}1:${last}${layout.source}` }, ...mergeParts(parts).formats],
    columnWidths: {
      A: 2,
      ...Object.fromEntries(columns.map((letter) => [letter, WIDTH])),
      M: LAST_WIDTH,
      N: 3,
      O: 12,
      P: 14,
    },
    rowHeights: heights(layout, verdict === undefined ? REASONS : textHeight(verdict, PAGE_WIDTH)),
    freezeRows: 0,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, pagesTall: 1, area: `${first}1:${last}${layout.source}` },
  };
}

function heights(
  { deciders, probabilities, source: end }: ExecutiveLayout,
  reasons: number,
): Readonly<Record<number, number>> {
  const rows: Record<number, number> = Object.fromEntries(
    Array.from({ length: CHART_ROWS }, (_, index) => [PAGE.charts + index, HEIGHTS.chart]),
  );
  for (let row = deciders.header - 2; row < end; row += 1) rows[row] = HEIGHTS.row;
  for (const row of [PAGE.subtitle + 1, PAGE.reasons + 1, PAGE.chances, PAGE.chances + 1, PAGE.charts + CHART_ROWS])
    rows[row] = HEIGHTS.spacer;
  return {
    ...rows,
    [PAGE.title]: 28,
    [PAGE.subtitle]: 16,
    [PAGE.headline]: 42,
    [PAGE.reasons]: reasons,
    [PAGE.captions]: 20,
    [PAGE.values]: 42,
    [PAGE.notes]: 20,
    ...(probabilities === undefined ? {} : { [PAGE.chances]: 20 }),
  };
}

/** Compares the native figures of the page with the add-in's functions. */
function checks(layout: InLanguage<ExecutiveLayout>): SheetPart {
  const { t } = layout;
  const [none, tooShort] = [formulaText(t.common.none), formulaText(t.common.tableTooShort)];
  const plan = planNames(layout.model);
  const cell = (figure: Parameters<typeof pageFigureCell>[1]): string => pageFigureCell(layout, figure);
  const held = (formula: string): string => `IF(${cell("clients")}=${cell("clientsInTable")},${formula},${tooShort})`;
  const withMonths = (formula: string): string =>
    `IF(ISNUMBER(${cell("peak")}),${formula},${formulaText(t.executive.monthsTooFew)})`;
  return comparisons(
    layout.checks,
    [
      [t.model.breakevenKeptToTheLastClient, cell("sustained"), held(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),${none})`)],
      [t.model.marginAfterTheLastClient, cell("margin"), held(`ROLLOUT.MARGIN(${cell("clients")},${plan})`)],
      [t.model.unitCostOfTheLastClient, cell("unitCostLast"), held(`ROLLOUT.UNITCOST(${cell("clients")},${plan})`)],
      ...(layout.cash === undefined
        ? []
        : [
            [t.cash.peakFunding, cell("peak"), withMonths(`ROLLOUT.PEAKFUNDING(${plan})`)] as const,
            [t.cash.payback, cell("payback"), withMonths(`IFNA(ROLLOUT.PAYBACK(${plan}),${none})`)] as const,
            [t.cash.npv, cell("npv"), withMonths(`ROLLOUT.NPV(${plan})`)] as const,
          ]),
      [t.executive.marginOfAssumptions, cell("margin"), held(workedOutFor(layout))],
    ],
    { t, explanation: t.executive.checksExplained },
  );
}

function source(
  layout: InLanguage<ExecutiveLayout>,
  { made, probabilities, rangesSheet }: Pick<ExecutiveInput, "made" | "probabilities" | "rangesSheet">,
): SheetPart {
  const { source: row, checks: rows, modelSheetName, cash, t } = layout;
  const texts = t.executive;
  const followed = cash === undefined ? texts.inThisWorkbook : texts.withCashFlow;
  const sentence = joined(
    formulaText(texts.sourceModel),
    titleOf(modelSheetName),
    formulaText(followed),
    formulaText(texts.pageMade({ made })),
    ...(probabilities === undefined || rangesSheet === undefined
      ? []
      : [formulaText(texts.probabilitiesFrom({ trials: String(probabilities.trials), sheet: rangesSheet }))]),
  );
  const master = masterCheck(outcomesOf(rows), t).slice(1);
  return {
    blocks: [
      {
        at: `B${row}`,
        cells: [[{ formula: `=${sentence}` }]],
      },
      { at: `M${row}`, cells: [[{ formula: `=${formulaText(texts.checks)}&${master}` }]] },
    ],
    formats: [
      { range: `B${row}:M${row}`, style: "note" },
      { range: `M${row}`, align: "right" },
    ],
  };
}
