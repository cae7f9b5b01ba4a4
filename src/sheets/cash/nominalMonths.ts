/**
 * Workings of each month beside the balances: its fiscal year and quarter, profit with the loss account of tax, and
 * discounting. Profit of a fiscal year, losses used and tax stand in the last month of the year within the horizon.
 */
import type { InLanguage } from "../InLanguage";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { columnBlocks, columnNumberFormats, type WorkingColumn } from "../model/workingBlock";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import type { MonthColumn, NominalColumn } from "./monthColumns";

type MonthWorking = Exclude<NominalColumn, "halfMonths">;

export function nominalMonths(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, months: rows, t } = layout;
  const { halfMonths, ...letters } = columns.nominal;
  const workings = workingsOf(layout);
  const [from, to] = [letters.fiscalYear, letters.discountedBelow];
  const half = halfRows(layout);
  return {
    blocks: [
      ...columnBlocks<MonthWorking>(letters, workings, rows),
      ...columnBlocks(
        { halfMonths },
        { halfMonths: { header: t.inputs.halfMonths, formula: halfMonth(layout) } },
        half,
      ),
    ],
    formats: [
      { range: `${from}${rows.header}:${halfMonths}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${from}${rows.first}:${to}${rows.last}`, style: "working" },
      ...columnNumberFormats<MonthWorking>(letters, workings, rows),
      { range: `${halfMonths}${half.first}:${halfMonths}${half.last}`, style: "working", numberFormat: "money" },
    ],
  };
}

function workingsOf(layout: InLanguage<CashLayout>): Readonly<Record<MonthWorking, WorkingColumn>> {
  const { columns, months: rows, t } = layout;
  const { months: m, nominal: n } = columns;
  const terms = cashTermCells(layout);
  const month = `$${m.month}{r}`;
  const filled = (text: string): string => `=IF(ISNUMBER(${month}),${text},"")`;
  const at = (name: MonthColumn): string => `${m[name]}{r}`;
  const of = (name: NominalColumn): string => `${n[name]}{r}`;
  const all = (name: NominalColumn): string => column(n[name], rows);
  // Month 0 belongs to the fiscal year of month 1.
  const counted = `MAX(1,${month})`;
  const date = `EOMONTH(${terms.startDate},${counted}-1)`;
  const withDate = (dated: string, otherwise: string): string => `IF(${terms.startDate}>0,${dated},${otherwise})`;
  const end = terms.fiscalYearEnd;
  const place = withDate(
    `MONTH(${date})-${end}-1+IF(MONTH(${date})<=${end},12,0)`,
    `${counted}-1-12*(${of("fiscalYear")}-1)`,
  );
  const sofar = `$${n.fiscalYear}$${rows.first}:$${n.fiscalYear}{r}`;
  const ifYearEnds = (text: string): string => filled(`IF(${of("yearEnd")}=1,${text},0)`);
  const { firstMonth, capitalizedShare: share, amortizationMonths, nonRecurring } = terms;
  const nearer = `IF(${month}=0,0,${terms.isMidMonth}/2)`;
  return {
    fiscalYear: {
      header: t.inputs.fiscalYear,
      formula: filled(withDate(`YEAR(${date})+IF(MONTH(${date})>${end},1,0)`, `ROUNDUP(${counted}/12,0)`)),
      format: "general",
    },
    // Fiscal quarters one after the other, so that the next one is 1 higher.
    fiscalQuarter: {
      header: t.inputs.fiscalQuarter,
      formula: filled(`4*${of("fiscalYear")}+INT((${place})/3)+1`),
      format: "general",
    },
    revenue: { header: t.inputs.revenue, formula: filled(`${at("collected")}+${at("fees")}`), format: "money" },
    expensed: {
      header: t.inputs.developmentExpensed,
      formula: filled(`(1-${share})*${at("nonRecurring")}`),
      format: "money",
    },
    amortization: {
      header: t.inputs.amortization,
      formula: filled(
        `IF(AND(${share}>0,${month}>=${firstMonth},${month}<${firstMonth}+${amortizationMonths}),${share}*${nonRecurring}/${amortizationMonths},0)`,
      ),
      format: "money",
    },
    profit: {
      header: t.inputs.operatingProfit,
      formula: filled(
        `${of("revenue")}-${at("deploymentCost")}-${at("runCost")}-${at("overhead")}-${of("expensed")}-${of("amortization")}`,
      ),
      format: "money",
    },
    yearEnd: {
      header: t.inputs.yearEnds1,
      formula: filled(
        `IF(COUNTIF(${sofar},${of("fiscalYear")})=COUNTIF(${all("fiscalYear")},${of("fiscalYear")}),1,0)`,
      ),
      format: "count",
    },
    yearProfit: {
      header: t.inputs.profitOfYear,
      formula: ifYearEnds(`SUMIF(${all("fiscalYear")},${of("fiscalYear")},${all("profit")})`),
      format: "money",
    },
    lossBefore: { header: t.inputs.lossesOpening, formula: filled(`N(${n.lossAfter}{p})`), format: "money" },
    lossUsed: {
      header: t.inputs.lossesUsed,
      formula: ifYearEnds(`MIN(${of("lossBefore")},${terms.lossLimit}*MAX(0,${of("yearProfit")}))`),
      format: "money",
    },
    lossAfter: {
      header: t.inputs.lossesClosing,
      formula: filled(`${of("lossBefore")}+MAX(0,-${of("yearProfit")})-${of("lossUsed")}`),
      format: "money",
    },
    discountFactor: {
      header: t.inputs.discountFactor,
      formula: filled(`(1+${terms.discountRate})^((${nearer}-${month})/12)`),
      format: "working",
    },
    discounted: {
      header: t.inputs.discountedCash,
      formula: filled(`N(${n.discounted}{p})+${at("net")}*${of("discountFactor")}`),
      format: "money",
    },
    discountedBelow: {
      header: t.model.below0At,
      formula: filled(`IF(${of("discounted")}<0,${month},-1)`),
      format: "general",
    },
  };
}

/** Month 0, then each month with half a month before and after it. */
const halfRows = ({ months }: CashLayout): CashLayout["months"] => ({
  header: months.header,
  first: months.first,
  last: months.first + 2 * (rowsIn(months) - 1),
});

/** Half a month after month 0 the flow of month 1, then one flow a month; 0 between them. */
function halfMonth({ columns, months }: CashLayout): string {
  const net = column(columns.drawn.net, months);
  const step = `(ROW()-ROW($${columns.nominal.halfMonths}$${months.header})-1)`;
  const month = `INT((${step}+1)/2)`;
  return `=IF(${step}=0,INDEX(${net},1),IF(2*${month}-1=${step},INDEX(${net},${month}+1),0))`;
}

export const halfMonthFlows = (layout: CashLayout): string =>
  column(layout.columns.nominal.halfMonths, halfRows(layout));
