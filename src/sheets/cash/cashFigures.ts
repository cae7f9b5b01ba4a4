/**
 * Peak funding, payback, present value, and the part after the horizon, by native formulas. The checks compare them
 * with the functions.
 */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { column, planNames } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CashLayout } from "./cashLayout";
import { outcomesOf } from "../model/comparisons";
import { masterCheck } from "../model/masterCheck";
import { cashTermCells } from "./cashTerms";
import { DRAWN_MONTHS, MONTH_COLUMNS, type MonthColumn } from "./monthColumns";

const ROWS = {
  peak: 0,
  peakIn: 1,
  payback: 2,
  npv: 3,
  irr: 4,
  end: 5,
  delivered: 6,
  waiting: 7,
  owed: 8,
  live: 9,
  headcount: 10,
  master: 11,
} as const;
type CashFigure = keyof typeof ROWS;

export const cashFigureCell = ({ figures }: CashLayout, figure: CashFigure): string =>
  `$C$${figures.first + ROWS[figure]}`;

/**
 * Spreadsheets search for the rate from one guess and stop early, so other guesses are tried if the first finds none.
 */
function internalRate(flow: string, discountRate: string, none: string): string {
  const guesses = [`(1+${discountRate})^(1/12)-1`, "0.1", "-0.02", "-0.2", "0.5"];
  return guesses.reduceRight((rest, guess) => `IFERROR((1+IRR(${flow},${guess}))^12-1,${rest})`, none);
}

export function cashFigures(layout: InLanguage<CashLayout>): SheetPart {
  const { figures: rows, months, checks, model, t } = layout;
  const of = t.cash;
  const { moneyUnit: money, monthUnit, clientsUnit } = t.model;
  const none = formulaText(t.common.none);
  const { horizon, discountRate, clients, covered, reason } = cashTermCells(layout);
  const month = (name: MonthColumn): string => column(MONTH_COLUMNS[name], months);
  const cell = (figure: CashFigure): string => cashFigureCell(layout, figure);
  const last = (name: MonthColumn): string => `LOOKUP(${horizon},${month("month")},${month(name)})`;
  const { net } = DRAWN_MONTHS;
  const later = `$${net}$${months.first + 1}:$${net}$${months.last}`;
  const lines: readonly (readonly [CashFigure, string, string, string, NumberFormatName])[] = [
    ["peak", of.peakFunding, `=MAX(0,-MIN(${month("cumulative")}))`, money, "money"],
    [
      "peakIn",
      of.reachedInMonth,
      `=IF(${cell("peak")}=0,${none},MATCH(-${cell("peak")},${month("cumulative")},0)-1)`,
      monthUnit,
      "general",
    ],
    [
      "payback",
      of.paybackBackForGoodFrom,
      `=IF(MAX(${month("belowZero")})>=${horizon},${none},MAX(${month("belowZero")})+1)`,
      monthUnit,
      "general",
    ],
    ["npv", of.npvAtMonth0, `=$${net}$${months.first}+NPV((1+${discountRate})^(1/12)-1,${later})`, money, "money"],
    [
      "irr",
      of.internalRateOfReturn,
      `=${internalRate(column(net, months), discountRate, none)}`,
      t.model.aYear,
      "percent",
    ],
    ["end", of.cashAtTheHorizon, `=${last("cumulative")}`, money, "money"],
    ["delivered", of.clientsDelivered, `=SUM(${month("completed")})`, clientsUnit, "count"],
    ["waiting", of.clientsNotDelivered, `=${clients}-${cell("delivered")}`, clientsUnit, "count"],
    ["owed", of.pricesStillOwed, `=${last("owed")}`, money, "money"],
    ["live", of.clientsServedThen, `=${last("live")}`, of.expected, "quantity"],
    ["headcount", of.expertsSoThatNothingWaits, `=ROLLOUT.HEADCOUNT(${planNames(model)})`, t.model.headCount, "count"],
    ["master", t.model.checks, masterCheck(outcomesOf(checks), t), "", "general"],
  ];
  const band = section(rows.header - 2, t.model.figures, of.figuresExplained, "D");
  const held = (figure: CashFigure, formula: string): string =>
    figure === "master"
      ? formula
      : // Headcount comes from a function, which has no limit on the number of clients.
        `=IF(${figure === "headcount" ? `ISNUMBER(${clients})` : covered},${formula.slice(1)},${reason})`;
  const cells = lines.map(([figure, label, formula, unit]): readonly CellValue[] => [
    label,
    { formula: held(figure, formula) },
    unit,
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [[t.model.figure, t.heading("Value"), t.heading("Unit")], ...cells] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "result", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...lines.map(([, , , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `B${rows.last}:D${rows.last}`, style: "master" },
    ],
  };
}
