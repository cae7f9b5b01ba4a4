/**
 * Balances month by month, each opening + in - out = closing. Figures that depend on the segment are added up over
 * ./bySegment.
 */
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import type { NumberFormatName } from "../SheetSpec";
import { segmentCells, segmentTerms } from "./bySegment";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { DEPLOYMENT_COLUMNS } from "./deployments";

type Column = readonly [letter: string, header: string, formula: string, format: NumberFormatName];

const FIRST = "E";
const LAST = "AA";
const CLOSING = ["H", "O", "S", "Z"] as const;

export function months(layout: CashLayout): SheetPart {
  const { months: rows, deployments } = layout;
  const { experts, nonRecurring, delay } = cashTermCells(layout);
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
  const since = (formula: string): string => `IF($B{r}=0,0,${formula})`;
  const columns: readonly Column[] = [
    ["E", "Waiting: opening", "N(H{p})", "count"],
    ["F", "+ falls due", "D{r}-N(D{p})", "count"],
    ["G", "− completed", `COUNTIF(${completedIn},$B{r})`, "count"],
    ["H", "Waiting: closing", "E{r}+F{r}-G{r}", "count"],
    ["I", "Expert months", `SUMIF(${completedIn},$B{r},${ofDeployments("expertMonths")})`, "quantity"],
    ["J", "Experts there", experts, "quantity"],
    ["K", "Served: opening", "N(O{p})", "quantity"],
    ["L", "+ joined", since(`SUMPRODUCT(${row("completed", "{p}")},${joins})`), "quantity"],
    ["M", "− left early", since(`SUMPRODUCT(${row("served", "{p}")},${churn})`), "quantity"],
    ["N", "− term over", `SUM(${row("over", "{r}")})`, "quantity"],
    ["O", "Served: closing", "K{r}+L{r}-M{r}-N{r}", "quantity"],
    ["P", "Owed: opening", "N(S{p})", "money"],
    ["Q", "+ billed", `SUMPRODUCT(${row("completed", "{r}")},${price})`, "money"],
    ["R", "− collected", `SUMIF(${column("B", rows)},$B{r}-${delay},${column("Q", rows)})`, "money"],
    ["S", "Owed: closing", "P{r}+Q{r}-R{r}", "money"],
    ["T", "Cash: opening", "N(Z{p})", "money"],
    ["U", "+ fees", `SUMPRODUCT(${row("served", "{r}")},${fee})`, "money"],
    ["V", "− deployment cost", `SUMIF(${completedIn},$B{r},${ofDeployments("cost")})`, "money"],
    ["W", "− run cost", `SUMPRODUCT(${row("served", "{r}")},${runCost})`, "money"],
    ["X", "− non-recurring", `IF($B{r}=0,${nonRecurring},0)`, "money"],
    ["Y", "Net", "R{r}+U{r}-V{r}-W{r}-X{r}", "money"],
    ["Z", "Cash: closing", "T{r}+Y{r}", "money"],
    ["AA", "Below 0 at", "IF(Z{r}<0,$B{r},-1)", "general"],
  ];
  const formulas = columns.map(([, , formula]) => `=IF(ISNUMBER($B{r}),${formula},"")`);
  return {
    blocks: [{ at: `${FIRST}${rows.header}`, cells: [columns.map(([, header]) => header), ...rowsOf(rows, formulas)] }],
    formats: [
      { range: `B${rows.header}:${LAST}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `B${rows.header}`, align: "left" },
      { range: `${FIRST}${rows.first}:Z${rows.last}`, style: "result" },
      { range: `${LAST}${rows.first}:${LAST}${rows.last}`, style: "working" },
      ...columns.map(([letter, , , numberFormat]) => ({
        range: `${letter}${rows.first}:${letter}${rows.last}`,
        numberFormat,
      })),
      ...CLOSING.map((letter) => ({
        range: `${letter}${rows.first}:${letter}${rows.last}`,
        style: "balance" as const,
      })),
    ],
  };
}
