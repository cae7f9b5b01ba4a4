/**
 * The cash flow of one model sheet by month, in native formulas: figures on top, balances below, workings at the end.
 */
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { titleOf } from "../model/titleCells";
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { columnLetters } from "../../a1/columns";
import type { LanguageCode } from "../../i18n/languages";
import { type SheetMessages, sheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { SheetSpec } from "../SheetSpec";
import { bySegment } from "./bySegment";
import { cashCharts } from "./cashCharts";
import { cashChecks } from "./cashChecks";
import { cashFigures } from "./cashFigures";
import { cashLayout } from "./cashLayout";
import { cashPages } from "./cashPages";
import { cashTerms } from "./cashTerms";
import { demand } from "./demand";
import { deployments } from "./deployments";
import { MONTH_COLUMNS } from "./monthColumns";
import { months } from "./months";

export type CashSheetInput = Readonly<{
  sheetName: string;
  modelSheetName: string;
  model: ModelLayoutRows;
  /** Months of the model's current horizon. */
  horizon: number;
  /** Language of the labels on the model sheet, which formulas here look up. */
  language?: LanguageCode;
}>;

const WIDTHS = { A: 2, B: 31, C: 15, D: 15, AA: 10, AB: 3 } as const;
/** E to Z. */
const BALANCES = Array.from({ length: 22 }, (_, index) => columnLetters(4 + index));

export function cashSheet({ sheetName, modelSheetName, model, horizon, language = "en" }: CashSheetInput): SheetSpec {
  const t = sheetMessages(language);
  const layout = { ...cashLayout(model, modelSheetName, horizon), t };
  const { months: rows, deployments: last } = layout;
  // Precedents come first: each cell is written after the cells it depends on.
  const parts = [
    cashTerms(layout),
    demand(layout),
    deployments(layout),
    bySegment(layout),
    months(layout),
    cashFigures(layout),
    cashCharts(layout),
    cashChecks(layout),
    title(modelSheetName, t),
  ];
  const columnWidths = { ...WIDTHS, ...Object.fromEntries(BALANCES.map((letter) => [letter, 12])) };
  const rowHeights = { 1: 28, 2: 18, [rows.header]: 28, [last.header]: 28 };
  return {
    name: sheetName,
    ...mergeParts(parts),
    names: [
      {
        name: `${model.prefix}_CashFlow`,
        range: `${MONTH_COLUMNS.month}${rows.header}:${MONTH_COLUMNS.cumulative}${rows.last}`,
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
