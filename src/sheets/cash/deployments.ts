/**
 * One row for each deployment of the deployment table: when it is due, when the experts have had enough time, when it
 * is completed, and what it costs.
 *
 *     completed in = the later of   first month by which it is demanded,   expert months of all so far / experts, rounded up
 */
import type { SegmentColumn } from "../../schema/columns";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "../model/blockColumn";
import { SEGMENT_INPUT } from "../model/inputColumns";
import { driverCostIn, expertQuantity } from "../model/deploymentTable";
import { column } from "../model/modelLayout";
import { section } from "../model/section";
import type { SheetPart } from "../model/SheetPart";
import { termCells } from "../model/termsUsed";
import { columnBlocks, type WorkingColumn } from "../model/workingBlock";
import { SEGMENT_OPTION_WORKING, TABLE_COLUMN, type DeploymentColumn } from "../model/workingColumns";
import type { CashLayout } from "./cashLayout";
import { cashTermCells, NEVER } from "./cashTerms";
import { DEPLOYMENT_COLUMNS } from "./monthColumns";

export function deployments(layout: InLanguage<CashLayout>): SheetPart {
  const { deployments: rows, model, t } = layout;
  const band = section(rows.header - 2, t.cash.workingsDeployments, t.cash.workingsDeploymentsExplained);
  const c = DEPLOYMENT_COLUMNS;
  const below = (from: keyof typeof c, to = from): string => `${c[from]}${rows.first}:${c[to]}${rows.last}`;
  return {
    blocks: [...band.blocks, ...columnBlocks(c, columnsOf(layout), rows, model.deploymentTable)],
    formats: [
      ...band.formats,
      { range: `${c.deployment}${rows.header}:${c.cost}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${c.deployment}${rows.header}:${c.deployment}${rows.last}`, align: "left" },
      { range: below("deployment", "cost"), style: "working" },
      { range: below("deployment", "due"), numberFormat: "count" },
      { range: below("expertMonths", "expertMonthsSoFar"), numberFormat: "quantity" },
      { range: below("expertsDoneIn", "completedIn"), numberFormat: "countToEnd" },
      { range: below("cost"), numberFormat: "money" },
    ],
  };
}

/** `{i}` is the row of the deployment table. */
function columnsOf(layout: InLanguage<CashLayout>): Readonly<Record<keyof typeof DEPLOYMENT_COLUMNS, WorkingColumn>> {
  const { months, model, modelSheet, t } = layout;
  const { experts, whole, firstMonth, horizon } = cashTermCells(layout);
  const { isLong } = layout.columns;
  const { options } = model;
  const { lostTrials } = termCells(model);
  const c = DEPLOYMENT_COLUMNS;
  const onModel = (range: string): string => `${modelSheet}!${range}`;
  const ofTable = (name: DeploymentColumn): string => onModel(`${TABLE_COLUMN[name]}{i}`);
  const ofSegment = (input: SegmentColumn): string =>
    `N(INDEX(${onModel(blockColumn(SEGMENT_INPUT[input], model.segments))},${ofTable("segmentRow")}+1))`;
  const expertMonths = expertQuantity(model, { sheet: modelSheet, row: "{i}" });
  // Rows after the last deployment have nothing to add up and no month.
  const filled = (text: string): string => `=IF($${c.deployment}{r}="",0,${text})`;
  const soFar = `${c.expertMonthsSoFar}{r}`;
  const months0 = `MAX(0,ROUNDUP(${soFar}/${experts}-${whole},0))`;
  // Experts work from the first month on.
  const inTime = isLong ? `${months0}+${firstMonth}-1` : months0;
  const completed = `${c.completedIn}{r}`;
  const cost = `${driversCost()}+${clientsCost()}`;
  return {
    deployment: { header: t.model.deployment, formula: `=${ofTable("deployment")}` },
    due: {
      header: t.cash.fallsDueIn,
      formula: filled(`COUNTIF(${column(layout.columns.months.dueByThen, months)},"<"&$${c.deployment}{r})`),
    },
    expertMonths: {
      header: t.cash.expertMonths,
      formula: filled(`${ofSegment("Size")}*${onModel(lostTrials)}*${expertMonths}`),
    },
    expertMonthsSoFar: {
      header: t.cash.soFar,
      formula: filled(`N(${c.expertMonthsSoFar}{p})+${c.expertMonths}{r}`),
    },
    expertsDoneIn: {
      header: t.cash.expertsDoneIn,
      formula: filled(`IF(ISTEXT(${experts}),0,IF(${soFar}=0,0,IF(${experts}=0,${NEVER},${inTime})))`),
    },
    completedIn: {
      header: t.cash.completedIn,
      formula: `=IF($${c.deployment}{r}="",${NEVER},MAX(${c.due}{r},${c.expertsDoneIn}{r}))`,
    },
    cost: {
      header: t.cash.cost,
      // A month after the horizon would make a power too large for a number.
      formula: filled(isLong ? `IF(${completed}>${horizon},0,${cost})` : cost),
    },
  };

  /** As rates and exchange rates are in the month of completion. */
  function driversCost(): string {
    if (options.drivers.length === 0) return ofTable("unitCost");
    return `${ofSegment("Size")}*${onModel(lostTrials)}*${driverCostIn(model, { sheet: modelSheet, row: "{i}" }, completed)}`;
  }

  function clientsCost(): string {
    if (options.segments.length === 0) return ofTable("entryAndAcquisition");
    const growth = onModel(column(SEGMENT_OPTION_WORKING.costGrowth, model.segmentWorkings));
    return `${ofTable("entryAndAcquisition")}*INDEX(${growth},${ofTable("segmentRow")})^((${completed}-1)/12)`;
  }
}
