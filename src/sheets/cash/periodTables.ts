/**
 * Profit and loss by fiscal year and by fiscal quarter, one row a period, so that thirty years fit on a page, and the
 * bridge from net profit to net cash flow. Each figure is the sum of its months; month 0 is in the first period.
 *
 *     net cash flow = net profit + amortization - capitalized development paid
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { columnsFrom } from "../columnsFrom";
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { column, type Rows } from "../model/modelLayout";
import { mergeParts, type SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { columnBlocks, columnNumberFormats, type WorkingColumn } from "../model/workingBlock";
import type { CellValue } from "../SheetSpec";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import type { MonthColumn, NominalColumn } from "./monthColumns";

const LINES = [
  "period",
  "from",
  "until",
  "completed",
  "revenue",
  "deploymentCost",
  "runCost",
  "grossMargin",
  "overhead",
  "expensed",
  "amortization",
  "operatingProfit",
  "lossUsed",
  "tax",
  "netProfit",
  "amortizationBack",
  "capitalized",
  "net",
  "cumulative",
  "live",
] as const;
type Line = (typeof LINES)[number];
const LETTERS = columnsFrom("B", LINES);
/** Lines that are sums, which the last row adds up. */
const SUMMED = LINES.filter((line) => !["period", "from", "until", "cumulative", "live"].includes(line));

/** The number of a period and of its first and last month, beside the table. */
const KEYS = columnsFrom(columnLetters(columnIndex(LETTERS.live) + 2), ["number", "firstMonth", "lastMonth"]);

export type PeriodLength = keyof NonNullable<CashLayout["periods"]>;

export function periodTables(layout: InLanguage<CashLayout>): SheetPart {
  const { periods, t } = layout;
  if (periods === undefined) return { blocks: [], formats: [] };
  const tables = [
    periodTable(layout, "year", periods.year, [t.inputs.byFiscalYear, t.inputs.byFiscalYearExplained]),
    periodTable(layout, "quarter", periods.quarter, [t.inputs.byFiscalQuarter, t.inputs.byFiscalQuarterExplained]),
  ];
  const { blocks, formats } = mergeParts(tables);
  return { blocks, formats };
}

/** The sum of a line over all periods. */
export const periodSum = ({ periods }: CashLayout, by: PeriodLength, line: Line): string =>
  periods === undefined ? "0" : `SUM(${column(LETTERS[line], withoutTotal(periods[by]))})`;

const withoutTotal = (rows: Rows): Rows => ({ ...rows, last: rows.last - 1 });

function periodTable(
  layout: InLanguage<CashLayout>,
  by: PeriodLength,
  rows: Rows,
  [title, explanation]: readonly [string, string],
): SheetPart {
  const { columns, t } = layout;
  const body = withoutTotal(rows);
  const band = section(rows.header - 2, title, explanation, columns.months.cumulative);
  const lines = linesOf(layout, by);
  const keys = keysOf(layout, by, body);
  const [first, last] = [LETTERS.period, LETTERS.live];
  const total = LINES.map((line): CellValue => {
    if (line === "period") return t.inputs.total;
    return SUMMED.includes(line) ? { formula: `=SUM(${column(LETTERS[line], body)})` } : "";
  });
  return {
    blocks: [
      ...band.blocks,
      ...columnBlocks(KEYS, keys, body),
      ...columnBlocks(LETTERS, lines, body),
      { at: `${first}${rows.last}`, cells: [total] },
    ],
    formats: [
      ...band.formats,
      { range: `${first}${rows.header}:${last}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${first}${rows.header}`, align: "left" },
      { range: `${first}${body.first}:${last}${body.last}`, style: "result" },
      { range: `${first}${body.first}:${first}${body.last}`, align: "left" },
      { range: `${LETTERS.from}${body.first}:${LETTERS.until}${body.last}`, align: "right" },
      ...columnNumberFormats(LETTERS, lines, rows),
      ...(["grossMargin", "operatingProfit", "netProfit", "net"] as const).map((line) => ({
        range: `${LETTERS[line]}${body.first}:${LETTERS[line]}${body.last}`,
        style: "balance" as const,
      })),
      { range: `${first}${rows.last}:${last}${rows.last}`, style: "master" },
      {
        range: `${KEYS.number}${rows.header}:${KEYS.lastMonth}${rows.header}`,
        style: "header",
        align: "right",
        wrap: true,
      },
      { range: `${KEYS.number}${body.first}:${KEYS.lastMonth}${body.last}`, style: "working", numberFormat: "general" },
    ],
  };
}

function keysOf(
  { columns, months, t }: InLanguage<CashLayout>,
  by: PeriodLength,
  { header }: Rows,
): Readonly<Record<keyof typeof KEYS, WorkingColumn>> {
  const numbers = column(columns.nominal[by === "year" ? "fiscalYear" : "fiscalQuarter"], months);
  const row = `ROW()-ROW($${KEYS.number}$${header})-1`;
  const filled = (text: string): string => `=IF(ISNUMBER($${KEYS.number}{r}),${text},"")`;
  // Some spreadsheets count a text as less than a number.
  const counted = (sign: "<" | "<="): string =>
    `SUMPRODUCT(ISNUMBER(${numbers})*(${numbers}${sign}$${KEYS.number}{r}))`;
  return {
    number: {
      header: t.inputs.periodNumber,
      formula: `=IF(COUNT(${numbers})=0,"",IF(MIN(${numbers})+${row}<=MAX(${numbers}),MIN(${numbers})+${row},""))`,
    },
    // Month 0 is in the first period, so as many months are before a period as the number of its first month.
    firstMonth: { header: t.inputs.firstMonth, formula: filled(`MAX(1,${counted("<")})`) },
    lastMonth: { header: t.inputs.lastMonth, formula: filled(`${counted("<=")}-1`) },
  };
}

function linesOf(layout: InLanguage<CashLayout>, by: PeriodLength): Readonly<Record<Line, WorkingColumn>> {
  const { columns, months, t } = layout;
  const { startDate } = cashTermCells(layout);
  const of = t.inputs;
  const key = `$${KEYS.number}{r}`;
  const [from, until] = [`$${KEYS.firstMonth}{r}`, `$${KEYS.lastMonth}{r}`];
  const filled = (text: string): string => `=IF(ISNUMBER(${key}),${text},"")`;
  const numbers = column(columns.nominal[by === "year" ? "fiscalYear" : "fiscalQuarter"], months);
  const summed = (letter: string): string => filled(`SUMIF(${numbers},${key},${column(letter, months)})`);
  const month = (header: string, name: MonthColumn, format: WorkingColumn["format"] = "money"): WorkingColumn => ({
    header,
    formula: summed(columns.months[name]),
    format,
  });
  const working = (header: string, name: NominalColumn): WorkingColumn => ({
    header,
    formula: summed(columns.nominal[name]),
    format: "money",
  });
  const computed = (header: string, formula: string): WorkingColumn => ({
    header,
    formula: filled(formula),
    format: "money",
  });
  const at = (line: Line): string => `${LETTERS[line]}{r}`;
  const atEnd = (name: MonthColumn): string =>
    filled(`LOOKUP(${until},${column(columns.months.month, months)},${column(columns.months[name], months)})`);
  const year = by === "year" ? key : `INT((${key}-1)/4)`;
  const named = (text: string): string => (by === "year" ? text : `${text}&" Q"&(${key}-4*${year})`);
  const date = (last: string, shown: string): string => filled(`IF(${startDate}=0,${shown},${last})`);
  return {
    period: {
      header: of.period,
      formula: filled(
        `IF(${startDate}=0,${named(formulaMessage(of.yearNumber, { n: year }))},${named(`${formulaText("FY")}&${year}`)})`,
      ),
    },
    from: { header: of.from, formula: date(`EOMONTH(${startDate},${from}-2)+1`, from) },
    until: { header: of.until, formula: date(`EOMONTH(${startDate},${until}-1)`, until) },
    completed: month(of.completed, "completed", "count"),
    revenue: working(of.revenue, "revenue"),
    deploymentCost: month(of.costOfDeployments, "deploymentCost"),
    runCost: month(of.serviceCost, "runCost"),
    grossMargin: computed(of.grossMargin, `${at("revenue")}-${at("deploymentCost")}-${at("runCost")}`),
    overhead: month(t.inputs.overhead, "overhead"),
    expensed: working(of.developmentExpensed, "expensed"),
    amortization: working(of.amortization, "amortization"),
    operatingProfit: computed(
      of.operatingProfit,
      `${at("grossMargin")}-${at("overhead")}-${at("expensed")}-${at("amortization")}`,
    ),
    lossUsed: working(of.lossesUsed, "lossUsed"),
    tax: month(of.tax, "tax"),
    netProfit: computed(of.netProfit, `${at("operatingProfit")}-${at("tax")}`),
    amortizationBack: computed(of.plusAmortization, at("amortization")),
    capitalized: {
      header: of.lessCapitalized,
      formula: filled(`SUMIF(${numbers},${key},${column(columns.months.nonRecurring, months)})-${at("expensed")}`),
      format: "money",
    },
    net: computed(of.netCashFlow, `${at("netProfit")}+${at("amortizationBack")}-${at("capitalized")}`),
    cumulative: { header: of.cumulativeCash, formula: atEnd("cumulative"), format: "money" },
    live: { header: of.clientsServed, formula: atEnd("live"), format: "quantity" },
  };
}
