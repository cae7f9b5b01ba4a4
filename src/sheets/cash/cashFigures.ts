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
import { monthEnd } from "./monthEnd";
import type { MonthColumn } from "./monthColumns";
import { halfMonthFlows } from "./nominalMonths";

const FIGURES = [
  "peak",
  "peakIn",
  "peakDate",
  "payback",
  "paybackDate",
  "discounted",
  "discountedDate",
  "npv",
  "irr",
  "end",
  "delivered",
  "waiting",
  "owed",
  "live",
  "tax",
  "headcount",
  "master",
] as const;
type CashFigure = (typeof FIGURES)[number];
/** Only where the plan has optional inputs. */
const OPTIONAL: readonly CashFigure[] = ["peakDate", "paybackDate", "discounted", "discountedDate", "tax"];

const figuresOf = ({ columns }: CashLayout): readonly CashFigure[] =>
  FIGURES.filter((figure) => columns.isLong || !OPTIONAL.includes(figure));

export const cashFigureCell = (layout: CashLayout, figure: CashFigure): string =>
  `$C$${layout.figures.first + figuresOf(layout).indexOf(figure)}`;

/**
 * Spreadsheets search for the rate from one guess and stop early, so other guesses are tried if the first finds none.
 */
function internalRate(flow: string, discountRate: string, none: string, flowsAYear = 12): string {
  const guesses = [`(1+${discountRate})^(1/${flowsAYear})-1`, "0.1", "-0.02", "-0.2", "0.5"];
  return guesses.reduceRight((rest, guess) => `IFERROR((1+IRR(${flow},${guess}))^${flowsAYear}-1,${rest})`, none);
}

export function cashFigures(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, figures: rows, months, checks, model, t } = layout;
  const { isLong, nominal } = columns;
  const of = t.cash;
  const { moneyUnit: money, monthUnit, clientsUnit } = t.model;
  const none = formulaText(t.common.none);
  const { horizon, discountRate, clients, covered, reason, startDate, isMidMonth } = cashTermCells(layout);
  const month = (name: MonthColumn): string => column(columns.months[name], months);
  const cell = (figure: CashFigure): string => cashFigureCell(layout, figure);
  const last = (name: MonthColumn): string => `LOOKUP(${horizon},${month("month")},${month(name)})`;
  const { net } = columns.drawn;
  const later = `$${net}$${months.first + 1}:$${net}$${months.last}`;
  const rate = internalRate(column(net, months), discountRate, none);
  const midRate = internalRate(halfMonthFlows(layout), discountRate, none, 24);
  const worth = `$${net}$${months.first}+NPV((1+${discountRate})^(1/12)-1,${later})`;
  // In the middle of a month a flow is half a month nearer.
  const midWorth = `${worth}*(1+IF(${isMidMonth}=1,(1+${discountRate})^(1/24)-1,0))`;
  const discountedBelow = `MAX(${column(nominal.discountedBelow, months)})`;
  const dateOf = (figure: CashFigure): string =>
    `=IF(ISNUMBER(${cell(figure)}),IF(${startDate}=0,${formulaText(t.inputs.noStartDate)},${monthEnd(startDate, cell(figure))}),${none})`;
  const optional: typeof lines = isLong
    ? [
        ["peakDate", t.inputs.peakDate, dateOf("peakIn"), "", "date"],
        ["paybackDate", t.inputs.paybackDate, dateOf("payback"), "", "date"],
        [
          "discounted",
          t.inputs.discountedPayback,
          `=IF(${discountedBelow}>=${horizon},${none},${discountedBelow}+1)`,
          monthUnit,
          "general",
        ],
        ["discountedDate", t.inputs.discountedPaybackDate, dateOf("discounted"), "", "date"],
        ["tax", t.inputs.taxPaid, `=SUM(${month("tax")})`, money, "money"],
      ]
    : [];
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
    ["npv", of.npvAtMonth0, `=${isLong ? midWorth : worth}`, money, "money"],
    [
      "irr",
      of.internalRateOfReturn,
      `=${isLong ? `IF(${isMidMonth}=1,${midRate},${rate})` : rate}`,
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
  const all = figuresOf(layout).flatMap((figure) => [...lines, ...optional].filter(([name]) => name === figure));
  const band = section(rows.header - 2, t.model.figures, of.figuresExplained, "D");
  const held = (figure: CashFigure, formula: string): string =>
    figure === "master"
      ? formula
      : // Headcount comes from a function, which has no limit on the number of clients.
        `=IF(${figure === "headcount" ? `ISNUMBER(${clients})` : covered},${formula.slice(1)},${reason})`;
  const cells = all.map(([figure, label, formula, unit]): readonly CellValue[] => [
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
      ...all.map(([, , , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `B${rows.last}:D${rows.last}`, style: "master" },
    ],
  };
}
