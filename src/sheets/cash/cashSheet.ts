/**
 * The cash flow of one model sheet by month, in native formulas: figures on top, balances below, workings at the end.
 */
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { titleOf } from "../model/titleCells";
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { columnIndex, columnLetters } from "../../a1/columns";
import type { LanguageCode } from "../../i18n/languages";
import { type SheetMessages, sheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { SheetSpec } from "../SheetSpec";
import { bySegment } from "./bySegment";
import { cashCharts } from "./cashCharts";
import { cashChecks } from "./cashChecks";
import { cashFigures } from "./cashFigures";
import { type CashLayout, cashLayout } from "./cashLayout";
import { cashPages } from "./cashPages";
import { cashTerms } from "./cashTerms";
import { demand } from "./demand";
import { deployments } from "./deployments";
import { months } from "./months";
import { nominalMonths } from "./nominalMonths";
import { periodTables } from "./periodTables";
import { priceIndexes } from "./priceIndexes";

export type CashSheetInput = Readonly<{
  sheetName: string;
  modelSheetName: string;
  model: ModelLayoutRows;
  /** Months of the model's current horizon. */
  horizon: number;
  /** Language of the labels on the model sheet, which formulas here look up. */
  language?: LanguageCode;
}>;

const WIDTHS = { A: 2, B: 31, C: 15, D: 15 } as const;
const BELOW_ZERO = 10;
const NARROW = 3;
const AMOUNT = 12;

/** The balances from column E on, then the working beside them and a narrow column. */
function widthsOf({ cumulative, belowZero }: CashLayout["columns"]["months"]): Readonly<Record<string, number>> {
  const [from, to] = [columnIndex(WIDTHS_END) + 1, columnIndex(cumulative)];
  const balances = Array.from({ length: to - from + 1 }, (_, index) => columnLetters(from + index));
  return {
    ...WIDTHS,
    [belowZero]: BELOW_ZERO,
    [columnLetters(columnIndex(belowZero) + 1)]: NARROW,
    ...Object.fromEntries(balances.map((letter) => [letter, AMOUNT])),
  };
}
const WIDTHS_END = "D";

export function cashSheet({ sheetName, modelSheetName, model, horizon, language = "en" }: CashSheetInput): SheetSpec {
  const t = sheetMessages(language);
  const layout = { ...cashLayout(model, modelSheetName, horizon), t };
  const { months: rows, deployments: last } = layout;
  const { isLong, months: columns } = layout.columns;
  // Precedents come first: each cell is written after the cells it depends on.
  const parts = [
    cashTerms(layout),
    demand(layout),
    deployments(layout),
    bySegment(layout),
    months(layout),
    ...(isLong ? [nominalMonths(layout), priceIndexes(layout), periodTables(layout)] : []),
    cashFigures(layout),
    cashCharts(layout),
    cashChecks(layout),
    title(modelSheetName, t),
  ];
  const columnWidths = widthsOf(columns);
  const periodHeights = Object.fromEntries(Object.values(layout.periods ?? {}).map(({ header }) => [header, 28]));
  const rowHeights = { 1: 28, 2: 18, [rows.header]: 28, [last.header]: 28, ...periodHeights };
  return {
    name: sheetName,
    ...mergeParts(parts),
    names: [
      {
        name: `${model.prefix}_CashFlow`,
        range: `${columns.month}${rows.header}:${columns.cumulative}${rows.last}`,
        comment: t.cash.nameOfMonths,
      },
    ],
    columnWidths,
    rowHeights,
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#0B3B5C",
    print: cashPages(layout, { columnWidths, rowHeights }),
  };
}

function title(modelSheetName: string, { cash }: SheetMessages): SheetPart {
  return {
    blocks: [
      { at: "B1", cells: [[{ formula: `=${titleOf(modelSheetName)}&${formulaText(cash.titleEnding)}` }]] },
      { at: "B2", cells: [[cash.subtitle]] },
    ],
    formats: [
      { range: "B1", style: "title" },
      { range: "B2", style: "subtitle" },
    ],
  };
}
