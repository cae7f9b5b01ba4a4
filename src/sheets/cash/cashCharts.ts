/** Cumulative cash with its lowest point and payback, and deployments by month, with the cells that the charts draw. */
import type { InLanguage } from "../InLanguage";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { columnBlocks, type WorkingColumn } from "../model/workingBlock";
import type { ChartSeries } from "../SheetSpec";
import { cashFigureCell } from "./cashFigures";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import type { DrawnColumn, MonthColumn } from "./monthColumns";

export function cashCharts(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, months: rows, figures, t } = layout;
  const of = t.cash;
  const { drawn: d, marked: m } = columns;
  const below = (name: keyof typeof d): string => column(d[name], rows);
  const series = (name: string, drawn: keyof typeof d, role: ChartSeries["role"]): ChartSeries => ({
    name,
    x: below("month"),
    y: below(drawn),
    role,
  });
  const at = (month: string): string => `=LOOKUP(${month},${below("month")},${below("cash")})`;
  const [peakIn, payback] = [cashFigureCell(layout, "peakIn"), cashFigureCell(layout, "payback")];
  const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},MAX(${below("month")}))`;
  const mark = (name: string, line: number): ChartSeries => {
    const row = rows.first + line;
    return { name, x: `$${m.month}$${row}`, y: `$${m.cash}$${row}`, role: "mark", second: line === 1 };
  };
  return {
    blocks: [
      ...columnBlocks(d, drawnColumns(layout), rows),
      {
        at: `${m.month}${rows.header}`,
        cells: [
          [t.model.markAt, of.cashSeries],
          [{ formula: `=${number(peakIn)}` }, { formula: at(`${m.month}${rows.first}`) }],
          [{ formula: `=${number(payback)}` }, { formula: at(`${m.month}${rows.first + 1}`) }],
        ],
      },
    ],
    formats: [
      { range: `${d.month}${rows.header}:${d.net}${rows.header}`, style: "header", align: "right" },
      { range: `${d.month}${rows.first}:${d.net}${rows.last}`, style: "working", numberFormat: "money" },
      { range: `${m.month}${rows.header}:${m.cash}${rows.header}`, style: "header", align: "right" },
      { range: `${m.month}${rows.first}:${m.cash}${rows.first + 1}`, style: "working", numberFormat: "money" },
    ],
    charts: [
      {
        name: "Cumulative cash",
        title: of.cumulativeCash,
        series: [series(of.cumulativeCash, "cash", "margin"), mark(of.peakFundingMark, 0), mark(of.paybackMark, 1)],
        xTitle: of.month,
        yTitle: t.model.moneyUnit,
        from: `E${figures.header - 2}`,
        to: `K${figures.last}`,
      },
      {
        name: "Deployments by month",
        title: of.deploymentsChart,
        series: [
          series(of.completedSeries, "completed", "margin"),
          series(of.waitingSeries, "waiting", "price"),
          series(of.expertMonths, "expertMonths", "cost"),
        ],
        xTitle: of.month,
        yTitle: t.model.aMonth,
        yFormat: "general",
        from: `L${figures.header - 2}`,
        to: `S${figures.last}`,
      },
    ],
  };
}

function drawnColumns(layout: InLanguage<CashLayout>): Readonly<Record<DrawnColumn, WorkingColumn>> {
  const { cash: of } = layout.t;
  const { covered } = cashTermCells(layout);
  const { months, drawn: letters } = layout.columns;
  // Beyond the horizon the lines stay at its point, because an empty cell would draw them down to 0. If the sheet has
  // too few rows, nothing is drawn.
  const drawn = (name: DrawnColumn, shown: MonthColumn): string =>
    `=IF(${covered},IF(ISNUMBER($${months.month}{r}),${months[shown]}{r},N(${letters[name]}{p})),NA())`;
  return {
    month: { header: of.month, formula: drawn("month", "month") },
    cash: { header: of.cashSeries, formula: drawn("cash", "cumulative") },
    completed: { header: of.completedSeries, formula: drawn("completed", "completed") },
    waiting: { header: of.waitingSeries, formula: drawn("waiting", "waiting") },
    expertMonths: { header: of.expertMonths, formula: drawn("expertMonths", "expertMonths") },
    // Beyond the horizon the flow is 0: Excel's IRR ignores text there, LibreOffice's reports an error, and both
    // ignore 0.
    net: { header: of.net, formula: `=N(${months.net}{r})` },
  };
}
