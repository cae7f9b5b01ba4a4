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
import type { SheetSpec } from "../SheetSpec";
import { CLIENTS } from "./clientColumns";
import type { ExecutiveLayout } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";
import { tableColumnOf } from "./pageFigures";

/** The share by which two costs may differ and still count as equal. */
const EQUAL = 1e-12;

export const MONTHS = columnsFrom("B", ["month", "cumulative"]);
export const STEPS = columnsFrom("B", ["client", "contribution"]);

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
  const [months, steps] = [monthsDrawn(layout), stepsDrawn(layout)];
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [headers, ...rowsOf(rows, formulas)] },
      { at: `${tolerance}${rows.header}`, cells: [[t.common.countsAsEqual], [EQUAL]] },
      ...months.blocks,
      ...steps.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:G${rows.last}`, style: "working", numberFormat: "money" },
      { range: `${tolerance}${rows.first}`, style: "input", numberFormat: "scientific" },
      ...months.formats,
      ...steps.formats,
    ],
  };
}

/** Net revenue from the client before to the client itself, two rows for each client. */
function stepsDrawn(layout: InLanguage<ExecutiveLayout>): Pick<SheetSpec, "blocks" | "formats"> {
  const { steps: rows, deploymentTable, t } = layout;
  const clientsInTable = pageFigureCell(layout, "clientsInTable");
  const step = `(ROW()-ROW($${STEPS.client}$${rows.header}))`;
  const client = `MIN(ROUNDUP(${step}/2,0),MAX(1,${clientsInTable}))`;
  const begins = `IF(AND(2*INT(${step}/2)<${step},${step}<=2*${clientsInTable}),1,0)`;
  const formulas = [`=${client}-${begins}`, `=INDEX(${column(CLIENTS.contribution, deploymentTable)},${client})`];
  const band = section(rows.header - 2, t.executive.workingsSteps, t.executive.workingsChartsExplained);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [[t.model.client, t.model.contributionSeries], ...rowsOf(rows, formulas)] },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:C${rows.header}`, style: "header", wrap: true },
      { range: `B${rows.first}:C${rows.last}`, style: "working", numberFormat: "money" },
    ],
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
