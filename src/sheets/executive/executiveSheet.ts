/**
 * One landscape page for decision-makers: the answer, three figures, two charts, and the assumptions it depends on. Its
 * workings are below and are not printed.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { comparisons } from "../model/comparisons";
import { masterCheck } from "../model/masterCheck";
import { column, planNames } from "../model/modelLayout";
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { TOO_SHORT } from "../model/ladderFigures";
import type { LanguageCode } from "../../i18n/languages";
import type { SheetSpec } from "../SheetSpec";
import { translateSheet } from "../translation/translateSheet";
import { answer } from "./answer";
import { ceilings } from "./ceilings";
import { type DecidersAsked, decidersTable, workedOutFor } from "./decidersTable";
import { chartData } from "./chartData";
import {
  CHART_ROWS,
  type ExecutiveLayout,
  executiveLayout,
  type ExecutiveSubject,
  PAGE,
  PAGE_COLUMNS,
} from "./executiveLayout";
import { NO_MONTHS, pageFigureCell, pageFigures } from "./pageFigures";

export type ExecutiveInput = ExecutiveSubject &
  Omit<DecidersAsked, "language"> &
  Readonly<{ sheetName: string; language?: LanguageCode }>;

const WIDTH = 13;
/** Width of "Margin at high" in the language with the longest text. */
const LAST_WIDTH = 20;
/** Points. */
const HEIGHTS = { spacer: 8, chart: 25, row: 20 } as const;

export function executiveSheet({ sheetName, language = "en", ...input }: ExecutiveInput): SheetSpec {
  const layout = executiveLayout(input, input.deciders.length);
  const parts = [
    pageFigures(layout),
    chartData(layout),
    decidersTable(layout, { ...input, language }),
    ceilings(layout),
    checks(layout),
    answer(layout, input.made, language),
    source(layout, input.made),
  ];
  const { first, last } = PAGE_COLUMNS;
  const columns = Array.from({ length: 12 }, (_, index) => columnLetters(columnIndex(first) + index));
  const spec: SheetSpec = {
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
    rowHeights: heights(layout),
    freezeRows: 0,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, pagesTall: 1, area: `${first}1:${last}${layout.source}` },
  };
  return translateSheet(spec, language);
}

function heights({ deciders, source: end }: ExecutiveLayout): Readonly<Record<number, number>> {
  const rows: Record<number, number> = Object.fromEntries(
    Array.from({ length: CHART_ROWS }, (_, index) => [PAGE.charts + index, HEIGHTS.chart]),
  );
  for (let row = deciders.header - 2; row < end; row += 1) rows[row] = HEIGHTS.row;
  for (const row of [PAGE.subtitle + 1, PAGE.ceilings + 1, PAGE.notes + 1, PAGE.charts + CHART_ROWS])
    rows[row] = HEIGHTS.spacer;
  return {
    ...rows,
    [PAGE.title]: 28,
    [PAGE.subtitle]: 16,
    [PAGE.headline]: 42,
    [PAGE.reasons]: 92,
    [PAGE.ceilings]: 34,
    [PAGE.captions]: 20,
    [PAGE.values]: 42,
    [PAGE.notes]: 20,
  };
}

/** Compares the native figures of the page with the add-in's functions. */
function checks(layout: ExecutiveLayout): SheetPart {
  const plan = planNames(layout.model);
  const cell = (figure: Parameters<typeof pageFigureCell>[1]): string => pageFigureCell(layout, figure);
  const held = (formula: string): string => `IF(${cell("clients")}=${cell("laddered")},${formula},"${TOO_SHORT}")`;
  return comparisons(
    layout.checks,
    [
      ["Breakeven, kept to the last client", cell("sustained"), held(`IFNA(ROLLOUT.BREAKEVEN(${plan},TRUE),"none")`)],
      ["Margin after the last client", cell("margin"), held(`ROLLOUT.MARGIN(${cell("clients")},${plan})`)],
      ["Unit cost of the last client", cell("unitCostLast"), held(`ROLLOUT.UNITCOST(${cell("clients")},${plan})`)],
      ...(layout.cash === undefined
        ? []
        : [
            [
              "Peak funding",
              cell("peak"),
              `IF(ISNUMBER(${cell("peak")}),ROLLOUT.PEAKFUNDING(${plan}),"${NO_MONTHS}")`,
            ] as const,
          ]),
      ["Margin that the assumptions are for", cell("margin"), held(workedOutFor(layout))],
    ],
    {
      explanation:
        'Native formulas against the add-in\'s functions. Without the add-in they read "not checked". The assumptions: against the margin of the day. Not printed.',
    },
  );
}

function source({ source: row, checks: rows, modelSheet, cash }: ExecutiveLayout, made: string): SheetPart {
  const followed =
    cash === undefined
      ? " in this workbook; figures and charts follow it."
      : " and its cash flow in this workbook; figures and charts follow them.";
  const master = masterCheck(column("F", rows)).slice(1);
  return {
    blocks: [
      {
        at: `B${row}`,
        cells: [
          [
            {
              formula: `="Source: model "&${modelSheet}!$B$1&"${followed}"&" Page made ${made} by Rollout Economics."`,
            },
          ],
        ],
      },
      { at: `M${row}`, cells: [[{ formula: `="Checks: "&${master}` }]] },
    ],
    formats: [
      { range: `B${row}:M${row}`, style: "note" },
      { range: `M${row}`, align: "right" },
    ],
  };
}
