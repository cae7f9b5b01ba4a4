/** Months, and the clients demanded by each month. */
import type { InLanguage } from "../InLanguage";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { monthEnd } from "./monthEnd";

export function demand(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, months: rows, t } = layout;
  const { isLong, months: c } = columns;
  const { startRate, ramp, maxRate, horizon, clients, whole, covered, firstMonth, startDate } = cashTermCells(layout);
  // A reference of the first cell to itself is a cycle for some spreadsheets.
  const month = isLong ? `(ROW()-ROW($${c.month}$${rows.header})-1)` : `ROW()-ROW($${c.month}$${rows.first})`;
  const filled = (text: string): string => `=IF(ISNUMBER($${c.month}{r}),${text},"")`;
  const formulas = [
    `=IF(AND(${covered},${month}<=${horizon}),${month},"")`,
    ...(isLong ? [filled(monthEnd(startDate, `$${c.month}{r}`))] : []),
    filled(
      isLong
        ? `IF($${c.month}{r}<${firstMonth},0,N(${c.demanded}{p})+MIN(${maxRate},${startRate}*(1+${ramp})^($${c.month}{r}-${firstMonth})))`
        : `IF($${c.month}{r}=0,0,N(${c.demanded}{p})+MIN(${maxRate},${startRate}*(1+${ramp})^($${c.month}{r}-1)))`,
    ),
    filled(`MIN(${clients},INT(${c.demanded}{r}+${whole}))`),
  ];
  const headers = [t.cash.month, ...(isLong ? [t.inputs.date] : []), t.cash.demandSummed, t.cash.dueByThen];
  const band = section(rows.header - 2, t.cash.months, t.cash.monthsExplained, c.cumulative);
  return {
    blocks: [...band.blocks, { at: `${c.month}${rows.header}`, cells: [headers, ...rowsOf(rows, formulas)] }],
    formats: [
      ...band.formats,
      {
        range: `${c.month}${rows.first}:${c.month}${rows.last}`,
        style: "result",
        align: "left",
        numberFormat: "general",
      },
      ...(isLong
        ? [
            {
              range: `${c.date}${rows.first}:${c.date}${rows.last}`,
              style: "result" as const,
              numberFormat: "date" as const,
              align: "right" as const,
            },
          ]
        : []),
      { range: `${c.demanded}${rows.first}:${c.demanded}${rows.last}`, style: "working", numberFormat: "quantity" },
      { range: `${c.dueByThen}${rows.first}:${c.dueByThen}${rows.last}`, style: "working", numberFormat: "count" },
    ],
  };
}
