/**
 * Peak funding, payback, present value, and the part after the horizon, by native formulas. The checks compare them
 * with the functions.
 */
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { column, planNames } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CashLayout } from "./cashLayout";
import { masterCheck } from "../model/masterCheck";
import { cashTermCells } from "./cashTerms";
import { MONTH_COLUMNS } from "./monthColumns";

const MONEY = "money";

const ROWS = {
  peak: 0,
  peakIn: 1,
  payback: 2,
  presentValue: 3,
  returnRate: 4,
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
function internalRate(flow: string, discountRate: string): string {
  const guesses = [`(1+${discountRate})^(1/12)-1`, "0.1", "-0.02", "-0.2", "0.5"];
  return guesses.reduceRight((rest, guess) => `IFERROR((1+IRR(${flow},${guess}))^12-1,${rest})`, '"none"');
}

export function cashFigures(layout: CashLayout): SheetPart {
  const { figures: rows, months, checks, model } = layout;
  const { horizon, discountRate, clients, covered, reason } = cashTermCells(layout);
  const month = (name: keyof typeof MONTH_COLUMNS): string => column(MONTH_COLUMNS[name], months);
  const cell = (figure: CashFigure): string => cashFigureCell(layout, figure);
  const last = (name: keyof typeof MONTH_COLUMNS): string => `LOOKUP(${horizon},${month("month")},${month(name)})`;
  const net = MONTH_COLUMNS.netToEnd;
  const later = `$${net}$${months.first + 1}:$${net}$${months.last}`;
  const asked: readonly (readonly [CashFigure, string, string, string, NumberFormatName])[] = [
    ["peak", "Peak funding", `=MAX(0,-MIN(${month("cumulative")}))`, MONEY, "money"],
    [
      "peakIn",
      "reached in month",
      `=IF(${cell("peak")}=0,"none",MATCH(-${cell("peak")},${month("cumulative")},0)-1)`,
      "month",
      "general",
    ],
    [
      "payback",
      "Payback: back for good from",
      `=IF(MAX(${month("belowZero")})>=${horizon},"none",MAX(${month("belowZero")})+1)`,
      "month",
      "general",
    ],
    [
      "presentValue",
      "Present value at month 0",
      `=$${net}$${months.first}+NPV((1+${discountRate})^(1/12)-1,${later})`,
      MONEY,
      "money",
    ],
    ["returnRate", "Internal rate of return", `=${internalRate(month("netToEnd"), discountRate)}`, "a year", "percent"],
    ["end", "Cash at the horizon", `=${last("cumulative")}`, MONEY, "money"],
    ["delivered", "Clients delivered", `=SUM(${month("completed")})`, "clients", "count"],
    ["waiting", "Clients not delivered", `=${clients}-${cell("delivered")}`, "clients", "count"],
    ["owed", "Prices still owed", `=${last("owed")}`, MONEY, "money"],
    ["live", "Clients served then", `=${last("live")}`, "expected", "quantity"],
    ["headcount", "Experts so that nothing waits", `=ROLLOUT.HEADCOUNT(${planNames(model)})`, "head-count", "count"],
    ["master", "Checks", masterCheck(column("F", checks)), "", "general"],
  ];
  const band = section(
    rows.header - 2,
    "Figures",
    "Cash: money in is positive. Month 0: before the first client.",
    "D",
  );
  const held = (figure: CashFigure, formula: string): string =>
    figure === "master"
      ? formula
      : // Headcount comes from a function, which has no limit on the number of clients.
        `=IF(${figure === "headcount" ? `ISNUMBER(${clients})` : covered},${formula.slice(1)},${reason})`;
  const cells = asked.map(([figure, label, formula, unit]): readonly CellValue[] => [
    label,
    { formula: held(figure, formula) },
    unit,
  ]);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [["Figure", "Value", "Unit"], ...cells] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "result", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...asked.map(([, , , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `B${rows.last}:D${rows.last}`, style: "master" },
    ],
  };
}
