import { BLANK } from "../../plan/templates/blankId";
import { type PlanOptions, planOptions } from "../../plan/templates/planOptions";
import type { Template } from "../../plan/templates/Template";
import { CLIENT_LABELS } from "../../schema/client";
import { TERM_LABELS } from "../../schema/terms";

/** Rows of a block of cells: its header, and the first and last row below. */
export type Rows = Readonly<{ header: number; first: number; last: number }>;

/** Position of every part of a model sheet. A section takes two rows (band, explanation) before its header. */
export type ModelLayout = Readonly<{
  prefix: string;
  /** The optional columns and labels of its blocks. */
  options: PlanOptions;
  results: Rows;
  terms: Rows;
  /** Spare rows included. */
  drivers: Rows;
  segments: Rows;
  clients: Rows;
  corridor: Rows;
  checks: Rows;
  termsUsed: Rows;
  blocksRead: Rows;
  driverWorkings: Rows;
  segmentWorkings: Rows;
  clientWorkings: Rows;
  about: Rows;
  deploymentTable: Rows;
}>;

/**
 * The last spare row of drivers and of segments is the thin end row, so that a row inserted above it is inside the
 * block.
 */
export const SPARE_DRIVERS = 8;
export const SPARE_SEGMENTS = 5;
/** Height of the end row of a block, in points. */
export const END_ROW = 6;
export const VERDICT_ROWS = { first: 5, last: 10 } as const;
const RESULTS = 11;
const CORRIDOR = 8;
const CHECKS = 23;
const TERMS_USED = 4;
const BLOCKS_READ = 24;
const ABOUT = 6;
const BAND = 2;
const GAP = 1;
/** The deployment table has room for clients that are added later, up to a readable length. */
const TABLE_ROWS = { least: 60, most: 200, room: 1.25, step: 10 } as const;

/** Extra rows of the workings for input rows that are inserted, pasted or typed later. */
const DRIVER_ROOM = { least: 12, step: 10 } as const;
const SEGMENT_ROOM = { least: 100, step: 20 } as const;
const CLIENT_LABEL_ROOM = 8;

/** Number of driver rows in the workings for a block with this number of rows. */
export const driverCapacity = (rows: number): number => roundedUp(rows + DRIVER_ROOM.least, DRIVER_ROOM.step);
/** Number of segment rows in the workings for a block with this number of rows. */
export const segmentCapacity = (rows: number): number =>
  Math.max(SEGMENT_ROOM.least, roundedUp(rows + SEGMENT_ROOM.step / 2, SEGMENT_ROOM.step));

const roundedUp = (count: number, step: number): number => Math.ceil(count / step) * step;

/** Row counts of the parts that differ from model to model. */
export type ModelSize = Readonly<{ drivers: number; segments: number; deploymentTable: number }>;

/** Spare rows included; the deployment table has room for more clients than the template lists. */
export const modelSize = (template: Template): ModelSize => ({
  drivers: template.drivers.length + SPARE_DRIVERS,
  segments: template.segments.length + SPARE_SEGMENTS,
  deploymentTable: tableRows(template),
});

export function modelLayout(
  template: Template,
  prefix: string,
  size = modelSize(template),
  options = planOptions(template),
): ModelLayout {
  let row = VERDICT_ROWS.last + 1 + GAP;
  const next = (count: number, afterwards = GAP): Rows => {
    const header = row + BAND;
    row = header + count + 1 + afterwards;
    return { header, first: header + 1, last: header + count };
  };
  // A note is below the spare rows of a block.
  const note = 1 + GAP;
  const labels = TERM_LABELS.length + options.terms.length;
  return {
    prefix,
    options,
    results: next(RESULTS),
    terms: next(labels),
    drivers: next(size.drivers, note),
    segments: next(size.segments, note),
    clients: next(CLIENT_LABELS.length),
    corridor: next(CORRIDOR),
    checks: next(CHECKS),
    about: next(ABOUT),
    termsUsed: next(TERMS_USED),
    // Beside the tests there is a row for each label.
    blocksRead: next(Math.max(BLOCKS_READ, labels)),
    driverWorkings: next(driverCapacity(size.drivers)),
    segmentWorkings: next(segmentCapacity(size.segments)),
    clientWorkings: next(CLIENT_LABELS.length + CLIENT_LABEL_ROOM),
    deploymentTable: next(size.deploymentTable),
  };
}

function tableRows({ id, segments }: Template): number {
  // The number of clients of the blank model is not known yet.
  if (id === BLANK) return TABLE_ROWS.most;
  const clients = segments.reduce((sum, { clients: count }) => sum + count, 0);
  const wanted = Math.ceil((clients * TABLE_ROWS.room) / TABLE_ROWS.step) * TABLE_ROWS.step;
  return Math.min(TABLE_ROWS.most, Math.max(TABLE_ROWS.least, wanted));
}

export const rowsIn = ({ first, last }: Rows): number => last - first + 1;

/** `$E$44:$E$57` */
export const column = (letter: string, { first, last }: Rows): string => `$${letter}$${first}:$${letter}$${last}`;

/** The blocks as ROLLOUT functions take them. */
export const planNames = ({ prefix }: Pick<ModelLayout, "prefix">): string =>
  `${prefix}_Drivers,${prefix}_Segments,${prefix}_Terms`;
