/** Below the page: the data of its charts, by live links. Beyond the last client or month a line stays at its point. */
import { column } from "../model/modelLayout";
import { SOME_MONEY } from "../model/moneyText";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import { sheetReference } from "../../a1/sheetReference";
import type { ChartSpec, SheetSpec } from "../SheetSpec";
import { CHART_ROWS, type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { pageFigureCell, ladderPointOf } from "./pageFigures";

/** The share by which two costs may differ and still count as equal. */
const EQUAL = 1e-12;

export function chartData(layout: ExecutiveLayout): SheetPart {
  const { ladder: rows } = layout;
  const laddered = pageFigureCell(layout, "laddered");
  const at = (letter: string): string => `N(INDEX(${ladderPointOf(layout, letter)},$C{r}))`;
  const equal = `$H$${rows.first}`;
  const formulas = [
    `=ROW()-ROW($B$${rows.header})`,
    `=MIN($B{r},MAX(1,${laddered}))`,
    `=${at("E")}`,
    `=${at("E")}+${at("J")}`,
    `=${at("K")}`,
    `=IF(AND($B{r}<=${laddered},${at("J")}>=-${equal}*$D{r}),1,0)`,
  ];
  const headers = [
    "Deployment",
    "Client",
    "Unit cost",
    "Contribution less acquisition",
    "Cumulative margin",
    "Pays for itself",
  ];
  const band = section(rows.header - 2, "Workings: what the charts draw", "From the model's ladder. Not printed.");
  const months = monthsDrawn(layout);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [headers, ...rowsOf(rows, formulas)] },
      { at: `H${rows.header}`, cells: [["Counts as equal"], [EQUAL]] },
      ...months.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:G${rows.last}`, style: "working", numberFormat: "money" },
      { range: `H${rows.first}`, style: "input", numberFormat: "scientific" },
      ...months.formats,
    ],
    charts: [unitCost(layout), money(layout)],
  };
}

function monthsDrawn({ cash, months: rows }: ExecutiveLayout): Pick<SheetSpec, "blocks" | "formats"> {
  if (cash === undefined) return { blocks: [], formats: [] };
  const on = (letter: string): string => sheetReference(cash.sheetName, column(letter, cash.months));
  const row = `ROW()-ROW($B$${rows.header})`;
  const formulas = [
    `=IF(ISNUMBER(INDEX(${on("B")},${row})),INDEX(${on("B")},${row}),N(B{p}))`,
    `=IF(ISNUMBER(INDEX(${on("B")},${row})),N(INDEX(${on("Z")},${row})),N(C{p}))`,
  ];
  const band = section(rows.header - 2, "Workings: cash by month", "From the cash flow sheet. Not printed.");
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [["Month", "Cumulative cash"], ...rowsOf(rows, formulas)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:C${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:C${rows.last}`, style: "working", numberFormat: "money" },
    ],
  };
}

const { first, middle, right, last } = PAGE_COLUMNS;
const BOTTOM = PAGE.charts + CHART_ROWS - 1;

const unitCost = ({ ladder: rows, currency = SOME_MONEY }: ExecutiveLayout): ChartSpec => ({
  name: "Unit cost and contribution",
  title: "What a client costs, and what it brings",
  series: [
    { name: "Unit cost", x: column("C", rows), y: column("D", rows), role: "cost" },
    { name: "Contribution less acquisition", x: column("C", rows), y: column("E", rows), role: "price" },
  ],
  xTitle: "Client",
  yTitle: currency,
  from: `${first}${PAGE.charts}`,
  to: `${middle}${BOTTOM}`,
});

function money({ cash, ladder, months, currency = SOME_MONEY }: ExecutiveLayout): ChartSpec {
  const place = { yTitle: currency, from: `${right}${PAGE.charts}`, to: `${last}${BOTTOM}` };
  if (cash === undefined) {
    const series = {
      name: "Cumulative margin",
      x: column("C", ladder),
      y: column("F", ladder),
      role: "margin",
    } as const;
    return {
      name: "Cumulative margin",
      title: "Money out, money back, by client",
      series: [series],
      xTitle: "Client",
      ...place,
    };
  }
  const series = { name: "Cumulative cash", x: column("B", months), y: column("C", months), role: "margin" } as const;
  return {
    name: "Cumulative cash",
    title: "Money out, money back, by month",
    series: [series],
    xTitle: "Month",
    ...place,
  };
}
