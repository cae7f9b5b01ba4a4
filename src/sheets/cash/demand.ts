/** Months, and the clients demanded by each month. */
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";

export function demand(layout: CashLayout): SheetPart {
  const { months: rows } = layout;
  const { startRate, ramp, maxRate, horizon, clients, whole, covered } = cashTermCells(layout);
  const month = `ROW()-ROW($B$${rows.first})`;
  const filled = (text: string): string => `=IF(ISNUMBER($B{r}),${text},"")`;
  const formulas = [
    `=IF(AND(${covered},${month}<=${horizon}),${month},"")`,
    filled(`IF($B{r}=0,0,N(C{p})+MIN(${maxRate},${startRate}*(1+${ramp})^($B{r}-1)))`),
    filled(`MIN(${clients},INT(C{r}+${whole}))`),
  ];
  const band = section(
    rows.header - 2,
    "Months",
    "Four balances, each opening + in - out = closing: deployments that wait, clients served, prices owed, cash. Costs are positive in their own columns.",
    "Z",
  );
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [["Month", "Demand, summed", "Due by then"], ...rowsOf(rows, formulas)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.first}:B${rows.last}`, style: "result", align: "left", numberFormat: "general" },
      { range: `C${rows.first}:C${rows.last}`, style: "working", numberFormat: "quantity" },
      { range: `D${rows.first}:D${rows.last}`, style: "working", numberFormat: "count" },
    ],
  };
}
