/** Below the page: the data of its charts, by live links. Beyond the last client or month a line stays at its point. */
import { type MonthColumn, monthColumns } from "../cash/monthColumns";
import { columnsFrom } from "../columnsFrom";
import type { InLanguage } from "../InLanguage";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import { TABLE_COLUMN, type DeploymentColumn } from "../model/workingColumns";
import { sheetReference } from "../../a1/sheetReference";
import type { ChartSpec, SheetSpec } from "../SheetSpec";
import { moneyUnit } from "../model/moneyText";
import { CLIENTS } from "./clientColumns";
import { CHART_ROWS, type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { pageFigureCell, tableColumnOf } from "./pageFigures";

/** The share by which two costs may differ and still count as equal. */
const EQUAL = 1e-12;

const MONTHS = columnsFrom("B", ["month", "cumulative"]);

export function chartData(layout: InLanguage<ExecutiveLayout>): SheetPart {
  const { deploymentTable: rows, t } = layout;
  const { deployment, client, unitCost, tolerance } = CLIENTS;
  const clientsInTable = pageFigureCell(layout, "clientsInTable");
  const at = (of: DeploymentColumn): string => `N(INDEX(${tableColumnOf(layout, TABLE_COLUMN[of])},$${client}{r}))`;
  const contribution = `${at("unitCost")}+${at("unitMargin")}`;
  const equal = `$${tolerance}$${rows.first}`;
  const formulas = [
    `=ROW()-ROW($${deployment}$${rows.header})`,
    `=MIN($${deployment}{r},MAX(1,${clientsInTable}))`,
    `=${at("unitCost")}`,
    `=${contribution}`,
    `=${at("cumulativeMargin")}`,
    `=IF(AND($${deployment}{r}<=${clientsInTable},${at("unitMargin")}>=-${equal}*$${unitCost}{r}),1,0)`,
  ];
  const headers = [
    t.model.deployment,
    t.model.client,
    t.model.unitCost,
    t.model.contributionSeries,
    t.model.cumulativeMargin,
    t.executive.paysForItself,
  ];
  const band = section(rows.header - 2, t.executive.workingsCharts, t.executive.workingsChartsExplained);
  const months = monthsDrawn(layout);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [headers, ...rowsOf(rows, formulas)] },
      { at: `${tolerance}${rows.header}`, cells: [[t.common.countsAsEqual], [EQUAL]] },
      ...months.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:G${rows.last}`, style: "working", numberFormat: "money" },
      { range: `${tolerance}${rows.first}`, style: "input", numberFormat: "scientific" },
      ...months.formats,
    ],
    charts: [clientChart(layout), moneyChart(layout)],
  };
}

function monthsDrawn({ cash, months: rows, t }: InLanguage<ExecutiveLayout>): Pick<SheetSpec, "blocks" | "formats"> {
  if (cash === undefined) return { blocks: [], formats: [] };
  const { months: letters } = monthColumns(cash.isLong);
  const at = (of: MonthColumn): string =>
    `INDEX(${sheetReference(cash.sheetName, column(letters[of], cash.months))},ROW()-ROW($${MONTHS.month}$${rows.header}))`;
  const formulas = [
    `=IF(ISNUMBER(${at("month")}),${at("month")},N(${MONTHS.month}{p}))`,
    `=IF(ISNUMBER(${at("month")}),N(${at("cumulative")}),N(${MONTHS.cumulative}{p}))`,
  ];
  const band = section(rows.header - 2, t.executive.workingsCash, t.executive.workingsCashExplained);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [[t.cash.month, t.cash.cumulativeCash], ...rowsOf(rows, formulas)] },
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

const clientChart = ({ deploymentTable: rows, currency, t }: InLanguage<ExecutiveLayout>): ChartSpec => ({
  name: "Unit cost and contribution",
  title: t.executive.clientChart,
  series: [
    { name: t.model.unitCost, x: column(CLIENTS.client, rows), y: column(CLIENTS.unitCost, rows), role: "cost" },
    {
      name: t.model.contributionSeries,
      x: column(CLIENTS.client, rows),
      y: column(CLIENTS.contribution, rows),
      role: "price",
    },
  ],
  xTitle: t.model.client,
  yTitle: moneyUnit(currency, t),
  from: `${first}${PAGE.charts}`,
  to: `${middle}${BOTTOM}`,
});

function moneyChart({ cash, deploymentTable, months, currency, t }: InLanguage<ExecutiveLayout>): ChartSpec {
  const place = { yTitle: moneyUnit(currency, t), from: `${right}${PAGE.charts}`, to: `${last}${BOTTOM}` };
  if (cash === undefined) {
    const series = {
      name: t.model.cumulativeMargin,
      x: column(CLIENTS.client, deploymentTable),
      y: column(CLIENTS.cumulativeMargin, deploymentTable),
      role: "margin",
    } as const;
    return {
      name: "Cumulative margin",
      title: t.executive.marginChart,
      series: [series],
      xTitle: t.model.client,
      ...place,
    };
  }
  const series = {
    name: t.cash.cumulativeCash,
    x: column(MONTHS.month, months),
    y: column(MONTHS.cumulative, months),
    role: "margin",
  } as const;
  return {
    name: "Cumulative cash",
    title: t.executive.cashChart,
    series: [series],
    xTitle: t.cash.month,
    ...place,
  };
}
