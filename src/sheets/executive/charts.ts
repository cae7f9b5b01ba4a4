/** The two charts of the page: cost and net revenue by client, and cash by month or margin by client, with marks. */
import type { InLanguage } from "../InLanguage";
import { column } from "../model/modelLayout";
import { moneyUnit } from "../model/moneyText";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue, ChartSeries, ChartSpec } from "../SheetSpec";
import { MONTHS, STEPS } from "./chartData";
import { CLIENTS } from "./clientColumns";
import { CHART_ROWS, type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";

type Page = InLanguage<ExecutiveLayout>;
/** A point of a chart: the client or month, and the amount there. */
type Mark = Readonly<{ name: string; x: string; y: string }>;

const { first, middle, right, last } = PAGE_COLUMNS;
const BOTTOM = PAGE.charts + CHART_ROWS - 1;

export function charts(layout: Page): SheetPart {
  const { marks: rows, t } = layout;
  const marks = [unitBreakeven(layout), ...(layout.cash === undefined ? marginMarks(layout) : cashMarks(layout))];
  const lines = marks.map(({ name, x, y }): readonly CellValue[] => [name, { formula: `=${x}` }, { formula: `=${y}` }]);
  const band = section(rows.header - 2, t.executive.workingsMarks, t.executive.workingsChartsExplained);
  const [client, ...later] = marks.map(({ name }, index): ChartSeries => ({
    name,
    x: `$C$${rows.first + index}`,
    y: `$D$${rows.first + index}`,
    role: "mark",
    second: index === 2,
  }));
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [[t.executive.point, t.model.markAt, t.model.moneyUnit], ...lines] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `B${rows.first}:D${rows.last}`, style: "working" },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "money" },
    ],
    charts: [clientChart(layout, client === undefined ? [] : [client]), moneyChart(layout, later)],
  };
}

/** The cell of a figure if it is a number, otherwise the end of the line. */
const orEnd = (figure: string, end: string): string => `IF(ISNUMBER(${figure}),${figure},${end})`;

function unitBreakeven(layout: Page): Mark {
  const { deploymentTable: rows, marks, t } = layout;
  const end = `MAX(1,${pageFigureCell(layout, "clientsInTable")})`;
  return {
    name: t.executive.unitBreakevenMark,
    x: orEnd(pageFigureCell(layout, "unit"), end),
    y: `INDEX(${column(CLIENTS.unitCost, rows)},C${marks.first})`,
  };
}

function cashMarks(layout: Page): readonly Mark[] {
  const { marks, months, t } = layout;
  const end = `MAX(${column(MONTHS.month, months)})`;
  return (["peakIn", "payback"] as const).map((figure, index) => ({
    name: figure === "peakIn" ? t.cash.peakFundingMark : t.cash.paybackMark,
    x: orEnd(pageFigureCell(layout, figure), end),
    y: `INDEX(${column(MONTHS.cumulative, months)},C${marks.first + 1 + index}+1)`,
  }));
}

function marginMarks(layout: Page): readonly Mark[] {
  const { deploymentTable: rows, marks, t } = layout;
  const margins = column(CLIENTS.cumulativeMargin, rows);
  const end = `MAX(1,${pageFigureCell(layout, "clientsInTable")})`;
  const at = (index: number): string => `C${marks.first + 1 + index}`;
  return [
    {
      name: t.model.deepestDeficit,
      x: orEnd(pageFigureCell(layout, "deficitAfter"), end),
      y: `IF(${at(0)}=0,N(${pageFigureCell(layout, "deficit")}),INDEX(${margins},MAX(1,${at(0)})))`,
    },
    {
      name: t.executive.breakevenMark,
      x: orEnd(pageFigureCell(layout, "sustained"), end),
      y: `INDEX(${margins},${at(1)})`,
    },
  ];
}

const clientChart = (
  { deploymentTable: rows, steps, currency, t }: Page,
  marks: readonly ChartSeries[],
): ChartSpec => ({
  name: "Unit cost and contribution",
  title: t.executive.clientChart,
  series: [
    { name: t.model.unitCost, x: column(CLIENTS.client, rows), y: column(CLIENTS.unitCost, rows), role: "cost" },
    {
      name: t.model.contributionSeries,
      x: column(STEPS.client, steps),
      y: column(STEPS.contribution, steps),
      role: "price",
    },
    ...marks,
  ],
  xTitle: t.model.client,
  yTitle: moneyUnit(currency, t),
  from: `${first}${PAGE.charts}`,
  to: `${middle}${BOTTOM}`,
});

function moneyChart({ cash, deploymentTable, months, currency, t }: Page, marks: readonly ChartSeries[]): ChartSpec {
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
      series: [series, ...marks],
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
    series: [series, ...marks],
    xTitle: t.cash.month,
    ...place,
  };
}
