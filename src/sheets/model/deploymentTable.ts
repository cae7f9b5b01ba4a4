/**
 * The deployment table in native formulas: one column per quantity, one formula per column. Rows beyond the listed
 * clients stay empty.
 */
import type { SegmentColumn } from "../../schema/columns";
import type { InLanguage } from "../InLanguage";
import { blockCell } from "./blockColumn";
import { SEGMENT_INPUT } from "./inputColumns";
import { column, type ModelLayout } from "./modelLayout";
import { section } from "./section";
import type { SheetPart } from "./SheetPart";
import { termCells } from "./termsUsed";
import { columnBlocks, type WorkingColumn } from "./workingBlock";
import {
  DRAWN,
  DRIVER_OPTION_WORKING,
  DRIVER_WORKING,
  TABLE_COLUMN,
  type DeploymentColumn,
  SEGMENT_OPTION_WORKING,
  SEGMENT_WORKING,
} from "./workingColumns";

export function deploymentTable(layout: InLanguage<ModelLayout>): SheetPart {
  const { deploymentTable: rows, t } = layout;
  const band = section(rows.header - 2, t.model.deploymentTable, t.model.deploymentTableExplained);
  const below = (from: DeploymentColumn, to = from): string =>
    `${TABLE_COLUMN[from]}${rows.first}:${TABLE_COLUMN[to]}${rows.last}`;
  const { deployment: first, belowZeroAt: last } = TABLE_COLUMN;
  const [drawnFrom, drawnTo] = [DRAWN.deployment, DRAWN.cumulativeMargin];
  return {
    blocks: [
      ...band.blocks,
      ...columnBlocks(TABLE_COLUMN, columnsOf(layout), rows),
      { at: `${drawnFrom}${rows.header - 1}`, cells: [[t.model.whatTheChartsDraw]] },
      ...columnBlocks(DRAWN, drawnColumns(layout), rows),
    ],
    formats: [
      ...band.formats,
      { range: `${first}${rows.header}:${last}${rows.header}`, style: "header" },
      { range: `${TABLE_COLUMN.position}${rows.header}:${last}${rows.header}`, align: "right", wrap: true },
      { range: below("deployment", "belowZeroAt"), style: "result" },
      { range: below("deployment"), numberFormat: "count" },
      { range: below("deployment", "segment"), align: "left" },
      { range: below("position"), numberFormat: "quantity" },
      { range: below("unitCost", "cumulativeMargin"), numberFormat: "money" },
      { range: below("belowZeroAt"), numberFormat: "count" },
      { range: `${TABLE_COLUMN.segmentRow}${rows.header}`, style: "header", align: "right" },
      { range: below("segmentRow"), style: "working", numberFormat: "count" },
      { range: `${drawnFrom}${rows.header - 1}`, style: "note" },
      { range: `${drawnFrom}${rows.header}:${drawnTo}${rows.header}`, style: "header", align: "right" },
      // Optional columns of the segments bring these columns into the printed area.
      ...(layout.options.segments.length > 0
        ? [{ range: `${drawnFrom}${rows.header}:${drawnTo}${rows.header}`, wrap: true }]
        : []),
      { range: `${drawnFrom}${rows.first}:${drawnTo}${rows.last}`, style: "working", numberFormat: "money" },
    ],
    names: [
      {
        name: `${layout.prefix}_Ladder`,
        range: `${first}${rows.header}:${last}${rows.last}`,
        comment: t.model.nameOfDeploymentTable,
      },
    ],
  };
}

function columnsOf(layout: InLanguage<ModelLayout>): Readonly<Record<DeploymentColumn, WorkingColumn>> {
  const { deploymentTable: rows, options, segments, segmentWorkings, t } = layout;
  const { nonRecurring, lostTrials, clients } = termCells(layout);
  const c = TABLE_COLUMN;
  const deployment = `$${c.deployment}{r}`;
  const segment = `$${c.segmentRow}{r}`;
  const ofSegment = (input: SegmentColumn): string => `N(${blockCell(SEGMENT_INPUT[input], segments, segment)})`;
  const worked = (name: keyof typeof SEGMENT_WORKING): string =>
    `INDEX(${column(SEGMENT_WORKING[name], segmentWorkings)},${segment})`;
  /** An amount of the segment in the money of the plan. */
  const money = (input: SegmentColumn): string =>
    options.segments.length === 0
      ? ofSegment(input)
      : `${ofSegment(input)}*INDEX(${column(SEGMENT_OPTION_WORKING.exchange, segmentWorkings)},${segment})`;
  const position = `ROW()-ROW($${c.deployment}$${rows.header})`;
  const filled = (text: string): string => `=IF(${deployment}="","",${text})`;
  return {
    deployment: { header: t.model.deployment, formula: `=IF(${position}<=N(${clients}),${position},"")` },
    segment: { header: t.heading("Segment"), formula: filled(worked("name")) },
    position: {
      header: t.model.position,
      formula: filled(`${worked("positionBefore")}+${deployment}-${worked("clientsBefore")}`),
    },
    unitCost: {
      header: t.model.unitCost,
      formula: filled(`${ofSegment("Size")}*${lostTrials}*${driverCost(layout)}`),
    },
    entryAndAcquisition: {
      header: t.model.entryAcquisition,
      formula: filled(`${money("Acquisition")}+IF(${deployment}=${worked("clientsBefore")}+1,${money("Entry")},0)`),
    },
    totalCost: {
      header: t.model.totalCost,
      formula: filled(
        `IF(${deployment}=1,${nonRecurring},N(${c.totalCost}{p}))+${c.unitCost}{r}+${c.entryAndAcquisition}{r}`,
      ),
    },
    averageCost: { header: t.model.averageCost, formula: filled(`${c.totalCost}{r}/${deployment}`) },
    contribution: { header: t.model.contribution, formula: filled(worked("contribution")) },
    unitMargin: {
      header: t.model.unitMargin,
      formula: filled(`${c.contribution}{r}-${c.unitCost}{r}-${money("Acquisition")}`),
    },
    cumulativeMargin: {
      header: t.model.cumulativeMargin,
      formula: filled(
        `IF(${deployment}=1,-${nonRecurring},N(${c.cumulativeMargin}{p}))+${c.contribution}{r}-${c.unitCost}{r}-${c.entryAndAcquisition}{r}`,
      ),
    },
    belowZeroAt: { header: t.model.below0At, formula: filled(`IF(${c.cumulativeMargin}{r}<0,${deployment},0)`) },
    segmentRow: {
      header: t.model.segmentRow,
      formula: filled(`MATCH(${deployment}-1,${column(SEGMENT_WORKING.foundBy, segmentWorkings)},1)`),
    },
  };
}

function drawnColumns({ t }: InLanguage<ModelLayout>): Readonly<Record<keyof typeof DRAWN, WorkingColumn>> {
  const c = TABLE_COLUMN;
  // Beyond the last client the charts stay at its point, because an empty cell would draw a line down to 0.
  const drawn = (which: keyof typeof DRAWN, shown: string): string =>
    `=IF($${c.deployment}{r}="",N(${DRAWN[which]}{p}),${shown})`;
  return {
    deployment: { header: t.model.deployment, formula: drawn("deployment", `${c.deployment}{r}`) },
    unitCost: { header: t.model.unitCost, formula: drawn("unitCost", `${c.unitCost}{r}`) },
    lessAcquisition: {
      header: t.model.contributionSeries,
      formula: drawn("lessAcquisition", `${c.unitCost}{r}+${c.unitMargin}{r}`),
    },
    cumulativeMargin: {
      header: t.model.cumulativeMargin,
      formula: drawn("cumulativeMargin", `${c.cumulativeMargin}{r}`),
    },
  };
}

type Workings = Pick<ModelLayout, "driverWorkings" | "options">;
type RowReference = Readonly<{ /** With "!", for a formula on another sheet. */ sheet: string; row: string }>;

/**
 * Sum over the driver rows with a rate that applies at this deployment: quantity at this position times the value in
 * the column.
 */
function perDriver(
  { driverWorkings: rows }: Workings,
  times: keyof typeof DRIVER_WORKING,
  { sheet, row }: RowReference,
  factor = "",
): string {
  const at = (name: keyof typeof DRIVER_WORKING): string => `${sheet}${column(DRIVER_WORKING[name], rows)}`;
  const [deployment, position] = [
    `${sheet}$${TABLE_COLUMN.deployment}${row}`,
    `${sheet}$${TABLE_COLUMN.position}${row}`,
  ];
  const curve = `(${position}^${at("exponent")}-${at("average")}*(${position}-1)^${at("averageExponent")})`;
  const learnt = `${at("learns")}*${curve}`;
  const floored = `(${learnt}+${at("neverBelow")}+ABS(${learnt}-${at("neverBelow")}))/2`;
  return `SUMPRODUCT((${deployment}>=${at("from")})*(${deployment}<${at("until")})*${at(times)}${factor}*(${at("neverLearns")}+${floored}))`;
}

const driverCost = (layout: ModelLayout): string => perDriver(layout, "rate", { sheet: "", row: "{r}" });

/**
 * Expert months for the deployment in a row of the deployment table, for another sheet. They exclude size and lost
 * trials.
 */
export const expertQuantity = (layout: Workings, { sheet, row }: RowReference): string =>
  perDriver(layout, "expert", { sheet: `${sheet}!`, row });

/**
 * Cost of the drivers for that deployment in a month of the plan, as rates and exchange rates are then. It excludes
 * size and lost trials.
 */
export function driverCostIn(layout: Workings, { sheet, row }: RowReference, month: string): string {
  const growth = `${sheet}!${column(DRIVER_OPTION_WORKING.growth, layout.driverWorkings)}`;
  const factor = layout.options.drivers.length === 0 ? "" : `*${growth}^((${month}-1)/12)`;
  return perDriver(layout, "rate", { sheet: `${sheet}!`, row }, factor);
}
