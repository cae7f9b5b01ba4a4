/** Cumulative cash with its lowest point and payback, and deployments by month, with the cells that the charts draw. */
import type { ChartSeries } from "../SheetSpec";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { cashFigureCell } from "./cashFigures";
import type { CashLayout } from "./cashLayout";
import { cashTermCells } from "./cashTerms";
import { MONTH_COLUMNS } from "./monthColumns";

const MONEY = "money";

const HEADERS = ["Month", "Cash", "Completed", "Waiting", "Expert months", "Net"];
const LETTERS = ["AC", "AD", "AE", "AF", "AG"] as const;

export function cashCharts(layout: CashLayout): SheetPart {
  const { months: rows, figures } = layout;
  const { covered } = cashTermCells(layout);
  const shown = ["month", "cumulative", "completed", "waiting", "expertMonths"] as const;
  // Beyond the horizon the lines stay at its point, because an empty cell would draw them down to 0. If the sheet has
  // too few rows, nothing is drawn.
  const drawn = shown.map(
    (name, index) => `=IF(${covered},IF(ISNUMBER($B{r}),${MONTH_COLUMNS[name]}{r},N(${LETTERS[index] ?? ""}{p})),NA())`,
  );
  const series = (name: string, letter: (typeof LETTERS)[number], role: ChartSeries["role"]): ChartSeries => ({
    name,
    x: column("AC", rows),
    y: column(letter, rows),
    role,
  });
  const at = (month: string): string => `=LOOKUP(${month},${column("AC", rows)},${column("AD", rows)})`;
  const [peakIn, payback] = [cashFigureCell(layout, "peakIn"), cashFigureCell(layout, "payback")];
  const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},MAX(${column("AC", rows)}))`;
  const mark = (name: string, line: number): ChartSeries => {
    const row = rows.first + line;
    return { name, x: `$AI$${row}`, y: `$AJ$${row}`, role: "mark", second: line === 1 };
  };
  // Beyond the horizon the flow is 0: Excel's IRR ignores text there, LibreOffice's reports an error, and both ignore
  // 0.
  const net = `=N(${MONTH_COLUMNS.net}{r})`;
  return {
    blocks: [
      { at: `AC${rows.header}`, cells: [HEADERS, ...rowsOf(rows, [...drawn, net])] },
      {
        at: `AI${rows.header}`,
        cells: [
          ["Mark at", "Cash"],
          [{ formula: `=${number(peakIn)}` }, { formula: at(`AI${rows.first}`) }],
          [{ formula: `=${number(payback)}` }, { formula: at(`AI${rows.first + 1}`) }],
        ],
      },
    ],
    formats: [
      { range: `AC${rows.header}:AH${rows.header}`, style: "header", align: "right" },
      { range: `AC${rows.first}:AH${rows.last}`, style: "working", numberFormat: "money" },
      { range: `AI${rows.header}:AJ${rows.header}`, style: "header", align: "right" },
      { range: `AI${rows.first}:AJ${rows.first + 1}`, style: "working", numberFormat: "money" },
    ],
    charts: [
      {
        name: "Cumulative cash",
        title: "Cumulative cash",
        series: [
          series("Cumulative cash", "AD", "margin"),
          mark("Peak funding, else the horizon", 0),
          mark("Payback, else the horizon", 1),
        ],
        xTitle: "Month",
        yTitle: MONEY,
        from: `E${figures.header - 2}`,
        to: `K${figures.last}`,
      },
      {
        name: "Deployments by month",
        title: "Deployments and expert months, by month",
        series: [
          series("Completed", "AE", "margin"),
          series("Waiting", "AF", "price"),
          series("Expert months", "AG", "cost"),
        ],
        xTitle: "Month",
        yTitle: "a month",
        yFormat: "general",
        from: `L${figures.header - 2}`,
        to: `S${figures.last}`,
      },
    ],
  };
}
