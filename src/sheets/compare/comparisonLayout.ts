import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { type AnyDriverColumn, isBreakColumn, OPTIONAL_DRIVER_COLUMNS } from "../../schema/drivers";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { type AnySegmentColumn, OPTIONAL_SEGMENT_COLUMNS } from "../../schema/segments";
import { TERM_LABELS } from "../../schema/terms";
import { columnLetters } from "../../a1/columns";
import type { Rows } from "../model/modelLayout";
import { rowsIn } from "../model/modelLayout";
import { type ComparedModel } from "./ComparedModel";
import { figuresOf } from "./figureRows";
import { type InputRow, inputRows } from "./inputRows";
import { LEAD_ROWS } from "./leadRows";

/**
 * Position of every part of a comparison. Scenarios are columns, from C on; the columns for differences and for the
 * unit follow. Workings are to the right of the printed area.
 */
export type ComparisonLayout = Readonly<{
  models: readonly ComparedModel[];
  /** One column per scenario. */
  letters: readonly string[];
  differs: string;
  unit: string;
  /** Last column that is printed. */
  edge: string;
  /** The columns after the labels, up to the last printed one. */
  columns: readonly string[];
  /** Beside each line of inputs: the number of differences down to that line, its full name, its unit. */
  workings: Readonly<{ count: string; name: string; unit: string }>;
  /** The optional columns and labels of all scenarios, each once. */
  options: PlanOptions;
  drivers: readonly InputRow[];
  segments: readonly InputRow[];
  figures: Rows;
  differing: Rows;
  marginCrossover: Rows;
  picture: Rows;
  crossover: Rows;
  termLines: Rows;
  driverLines: Rows;
  segmentLines: Rows;
  checks: Rows;
  about: Rows;
  scenarios: Rows;
  foundDrivers: Rows;
  foundSegments: Rows;
  segmentsApart: Rows;
  lead: Rows;
  deploymentTable: Rows;
}>;

/** Figures of a driver that are compared; a price break has only a rate. */
export const DRIVER_LINES = DRIVER_COLUMNS.filter((name) => !["Driver", "Unit", "From"].includes(name));
const BREAK_LINES = DRIVER_LINES.filter(isBreakColumn);
/** Figures of a segment: its columns, and its position in the order of the rollout. */
export const PLACE = "placeInTheRollout";
export const SEGMENT_LINES = [PLACE, ...SEGMENT_COLUMNS.filter((name) => name !== "Segment")] as const;

/** A line of an input: a column of its block, or the position of a segment. */
export type ComparedColumn = AnyDriverColumn | AnySegmentColumn | typeof PLACE;
type WithOptions = Readonly<{ options: PlanOptions }>;
export const linesOf = ({ options }: WithOptions, { from }: InputRow): readonly AnyDriverColumn[] =>
  from === 1 ? [...DRIVER_LINES, ...options.drivers] : BREAK_LINES;
export const linesOfSegment = ({ options }: WithOptions): readonly (AnySegmentColumn | typeof PLACE)[] => [
  ...SEGMENT_LINES,
  ...options.segments,
];

/** In the order in which the scenarios name them. */
const optionsOf = (models: readonly ComparedModel[]): PlanOptions => {
  const all = models.map(({ layoutRows }) => layoutRows.options);
  return {
    drivers: OPTIONAL_DRIVER_COLUMNS.filter((column) => all.some(({ drivers }) => drivers.includes(column))),
    segments: OPTIONAL_SEGMENT_COLUMNS.filter((column) => all.some(({ segments }) => segments.includes(column))),
    terms: [...new Set(all.flatMap(({ terms }) => terms))],
  };
};

export const CHECKS_A_MODEL = 7;
/** Crossover of cost, crossover of margin. */
export const CHECKS_A_PAIR = 2;
/** The part that readers see first. */
export const TOP = { title: 1, subtitle: 2, names: 3, answer: 5, differing: 6 } as const;
/** Number of differing inputs listed above the others; one more line shows how many are not listed. */
export const MAX_DIFFERENCES = 5;
const PICTURE = 22;
const ABOUT = 5;
/** Checks are in columns B to G for any number of scenarios. */
const MIN_COLUMNS = 7;
/** Up to this many scenarios, pages are upright: the scenarios need no more columns than the checks. */
export const MAX_UPRIGHT = MIN_COLUMNS - 4;
/** Columns between the report and the workings, so that a screen does not show both. */
const BESIDE = 4;
const BAND = 2;
const GAP = 1;

export function comparisonLayout(models: readonly ComparedModel[]): ComparisonLayout {
  let row: number = TOP.differing + 2;
  const next = (count: number): Rows => {
    const header = row + BAND;
    row = header + count + 1 + GAP;
    return { header, first: header + 1, last: header + count };
  };
  const count = models.length;
  const edge = Math.max(MIN_COLUMNS, count + 4);
  const behind = (index: number): string => columnLetters(edge + BESIDE + index);
  const drivers = inputRows(models, "drivers");
  const segments = inputRows(models, "segments");
  const options = optionsOf(models);
  return {
    models,
    letters: models.map((_, index) => columnLetters(index + 2)),
    differs: columnLetters(count + 2),
    unit: columnLetters(count + 3),
    edge: columnLetters(edge - 1),
    columns: Array.from({ length: edge - 2 }, (_, index) => columnLetters(index + 2)),
    workings: { count: behind(0), name: behind(1), unit: behind(2) },
    options,
    drivers,
    segments,
    figures: next(figuresOf({ options }).length),
    differing: next(MAX_DIFFERENCES + 1),
    marginCrossover: next(count),
    picture: next(PICTURE),
    crossover: next(count),
    termLines: next(TERM_LABELS.length + options.terms.length),
    driverLines: next(drivers.reduce((sum, one) => sum + 1 + linesOf({ options }, one).length, 0)),
    segmentLines: next(segments.length * (1 + linesOfSegment({ options }).length)),
    checks: next(CHECKS_A_MODEL * count + CHECKS_A_PAIR * count * (count - 1)),
    about: next(ABOUT),
    scenarios: next(count),
    foundDrivers: next(Math.max(1, drivers.length)),
    foundSegments: next(Math.max(1, segments.length)),
    segmentsApart: next(count),
    lead: next(LEAD_ROWS.length),
    deploymentTable: next(Math.max(...models.map(({ layoutRows }) => rowsIn(layoutRows.deploymentTable)))),
  };
}
