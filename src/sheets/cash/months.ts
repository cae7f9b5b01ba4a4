/**
 * Balances month by month, each opening + in - out = closing. Figures that depend on the segment are added up over
 * ./bySegment.
 */
import type { InLanguage } from "../InLanguage";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import type { NumberFormatName } from "../SheetSpec";
import { paysUnevenly, segmentCells, segmentTerms } from "./bySegment";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { DEPLOYMENT_COLUMNS, type MonthColumn } from "./monthColumns";

/** The columns of ./demand; all others are here. */
type Demand = "month" | "date" | "demanded" | "dueByThen";
type Balance = Exclude<MonthColumn, Demand>;
/** Columns of plans with optional inputs. */
type Optional = "overhead" | "tax";
type Column = Readonly<{ header: string; formula: string; format: NumberFormatName }>;

const CLOSING = ["waiting", "live", "owed", "cumulative"] as const;

export function months(layout: InLanguage<CashLayout>): SheetPart {
  const { columns: letters, months: rows } = layout;
  const c = letters.months;
  const columns = Object.entries(columnsOf(layout)) as [MonthColumn, Column][];
  const formulas = columns.map(([, { formula }]) => `=IF(ISNUMBER($${c.month}{r}),${formula},"")`);
  const below = (from: MonthColumn, to = from): string => `${c[from]}${rows.first}:${c[to]}${rows.last}`;
  return {
    blocks: [
      {
        at: `${c.waitingBefore}${rows.header}`,
        cells: [columns.map(([, { header }]) => header), ...rowsOf(rows, formulas)],
      },
    ],
    formats: [
      { range: `${c.month}${rows.header}:${c.belowZero}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${c.month}${rows.header}`, align: "left" },
      { range: below("waitingBefore", "cumulative"), style: "result" },
      { range: below("belowZero"), style: "working" },
      ...columns.map(([name, { format }]) => ({ range: below(name), numberFormat: format })),
      ...CLOSING.map((name) => ({ range: below(name), style: "balance" as const })),
    ],
  };
}

/** In the order of the sheet. */
function columnsOf(
  layout: InLanguage<CashLayout>,
): Readonly<Record<Exclude<Balance, Optional>, Column> & Partial<Record<Optional, Column>>> {
  const { columns, months: rows, deployments, t } = layout;
  const { experts, nonRecurring, delay, ...terms } = cashTermCells(layout);
  const { isLong, months: c } = columns;
  const of = t.cash;
  const month = `$${c.month}{r}`;
  const ofDeployments = (name: keyof typeof DEPLOYMENT_COLUMNS): string =>
    column(DEPLOYMENT_COLUMNS[name], deployments);
  const completedIn = ofDeployments("completedIn");
  const row = (group: Parameters<typeof segmentCells>[1], mark: "{r}" | "{p}"): string =>
    segmentCells(layout, group, mark);
  const fee = segmentTerms(layout, "served", "fee");
  const runCost = segmentTerms(layout, "served", "runCost");
  const churn = segmentTerms(layout, "served", "churn");
  const joins = segmentTerms(layout, "served", "joins");
  const price = segmentTerms(layout, "completed", "price");
  // The cells above month 0 are headers.
  const since = (formula: string): string => `IF(${month}=0,0,${formula})`;
  const at = (name: MonthColumn): string => `${c[name]}{r}`;
  const before = (name: MonthColumn): string => `N(${c[name]}{p})`;
  const quantity = (header: string, formula: string): Column => ({ header, formula, format: "quantity" });
  const count = (header: string, formula: string): Column => ({ header, formula, format: "count" });
  const money = (header: string, formula: string): Column => ({ header, formula, format: "money" });
  const nominal = nominalFlows(layout, terms);
  return {
    waitingBefore: count(of.waitingOpening, before("waiting")),
    due: count(of.plusFallsDue, `${at("dueByThen")}-${before("dueByThen")}`),
    completed: count(of.lessCompleted, `COUNTIF(${completedIn},${month})`),
    waiting: count(of.waitingClosing, `${at("waitingBefore")}+${at("due")}-${at("completed")}`),
    expertMonths: quantity(of.expertMonths, `SUMIF(${completedIn},${month},${ofDeployments("expertMonths")})`),
    experts: quantity(of.expertsThere, experts),
    liveBefore: quantity(of.servedOpening, before("live")),
    joined: quantity(of.plusJoined, since(`SUMPRODUCT(${row("completed", "{p}")},${joins})`)),
    left: quantity(of.lessLeftEarly, since(`SUMPRODUCT(${row("served", "{p}")},${churn})`)),
    termOver: quantity(of.lessTermOver, `SUM(${row("over", "{r}")})`),
    live: quantity(of.servedClosing, `${at("liveBefore")}+${at("joined")}-${at("left")}-${at("termOver")}`),
    owedBefore: money(of.owedOpening, before("owed")),
    billed: money(of.plusBilled, isLong ? nominal.billed : `SUMPRODUCT(${row("completed", "{r}")},${price})`),
    collected: money(of.lessCollected, `SUMIF(${column(c.month, rows)},${month}-${delay},${column(c.billed, rows)})`),
    owed: money(of.owedClosing, `${at("owedBefore")}+${at("billed")}-${at("collected")}`),
    cashBefore: money(of.cashOpening, before("cumulative")),
    fees: money(of.plusFees, isLong ? nominal.fees : `SUMPRODUCT(${row("served", "{r}")},${fee})`),
    deploymentCost: money(of.lessDeploymentCost, `SUMIF(${completedIn},${month},${ofDeployments("cost")})`),
    runCost: money(of.lessRunCost, isLong ? nominal.runCost : `SUMPRODUCT(${row("served", "{r}")},${runCost})`),
    ...(isLong ? { overhead: money(t.inputs.lessOverhead, nominal.overhead) } : {}),
    nonRecurring: money(of.lessNonRecurring, isLong ? nominal.nonRecurring : `IF(${month}=0,${nonRecurring},0)`),
    ...(isLong ? { tax: money(t.inputs.lessTax, nominal.tax) } : {}),
    net: money(
      of.net,
      `${at("collected")}+${at("fees")}-${at("deploymentCost")}-${at("runCost")}${isLong ? `-${at("overhead")}` : ""}-${at("nonRecurring")}${isLong ? `-${at("tax")}` : ""}`,
    ),
    cumulative: money(of.cashClosing, `${at("cashBefore")}+${at("net")}`),
    belowZero: {
      header: t.model.below0At,
      formula: `IF(${at("cumulative")}<0,${month},-1)`,
      format: "general",
    },
  };
}

type Flow = "billed" | "fees" | "runCost" | "overhead" | "nonRecurring" | "tax";
type Terms = Omit<ReturnType<typeof cashTermCells>, "experts" | "nonRecurring" | "delay">;

/** Flows in the money of their month, where the plan has optional inputs. A price counts at the rate of its receipt. */
function nominalFlows(layout: InLanguage<CashLayout>, terms: Terms): Readonly<Record<Flow, string>> {
  const { months: letters, nominal: n } = layout.columns;
  const { nonRecurring, delay } = cashTermCells(layout);
  const month = `$${letters.month}{r}`;
  const grown = (growth: string, months: string): string => `${growth}^((${months}-1)/12)`;
  const exchangeGrowth = segmentTerms(layout, "completed", "exchangeGrowth");
  const priceGrowth = segmentTerms(layout, "completed", "priceGrowth");
  const completed = segmentCells(layout, "completed", "{r}");
  const paying = segmentCells(layout, paysUnevenly(layout.model.options) ? "invoiced" : "served", "{r}");
  const { nonRecurringMonths: parts } = terms;
  return {
    billed: `SUMPRODUCT(${completed}*${segmentTerms(layout, "completed", "price")}*${grown(priceGrowth, month)}*${grown(exchangeGrowth, `${month}+${delay}`)})`,
    fees: `SUMPRODUCT(${paying}*${segmentTerms(layout, "served", "fee")}*${grown(exchangeGrowth, month)})`,
    runCost: `SUMPRODUCT(${segmentCells(layout, "served", "{r}")}*${segmentTerms(layout, "served", "runCost")}*${grown(segmentTerms(layout, "served", "costGrowth"), month)})`,
    overhead: `IF(${month}=0,0,${terms.overhead}*${grown(`(1+${terms.overheadRise})`, month)})`,
    nonRecurring: `IF(${parts}=0,IF(${month}=0,${nonRecurring},0),IF(AND(${month}>0,${month}<=${parts}),${nonRecurring}/${parts},0))`,
    tax: `IF(${n.yearEnd}{r}=1,${terms.taxRate}*MAX(0,${n.yearProfit}{r}-${n.lossUsed}{r}),0)`,
  };
}
