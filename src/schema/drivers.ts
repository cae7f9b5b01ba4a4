import { COUNT } from "../engine/constraints";
import { DRIVER_CONSTRAINTS, OPTIONAL_DRIVER_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { CATEGORIES, CURVES } from "../engine/cost/inputs";
import { type BlockSchema, columnsOf, figureColumns, isOfBreak, without } from "./schema";

const { first, rate, slope, floor } = DRIVER_CONSTRAINTS;

/** The columns of every drivers block. A blank From is 1. */
export const DRIVERS = {
  Driver: { key: "driver", type: "text", required: true },
  Category: { key: "category", type: "choice", choices: CATEGORIES, blank: "Other" },
  Unit: { key: "unit", type: "text" },
  First: { key: "first", type: "number", measure: "quantity", unit: "own", constraint: first, required: true },
  Rate: {
    key: "rate",
    type: "number",
    measure: "money",
    unit: "forOwn",
    constraint: rate,
    required: true,
    ofBreak: true,
  },
  Slope: {
    key: "slope",
    type: "number",
    measure: "percentage",
    unit: "perDoubling",
    constraint: slope,
    default: 1,
    initial: 1,
  },
  Floor: {
    key: "floor",
    type: "number",
    measure: "quantity",
    unit: "own",
    constraint: floor,
    default: 0,
    initial: 0,
    decided: true,
  },
  Curve: { key: "curve", type: "choice", choices: CURVES, blank: "unit" },
  From: { key: "from", type: "number", measure: "count", constraint: COUNT, default: 1, ofBreak: true },
} as const satisfies BlockSchema;

export type DriverColumn = keyof typeof DRIVERS;

/**
 * Columns that a block may have besides, in their order on the sheet. New blocks and templates are written without
 * them. Only the first row of a driver fills them in.
 */
export const OPTIONAL_DRIVERS = {
  Escalation: {
    key: "escalation",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: OPTIONAL_DRIVER_CONSTRAINTS.escalation,
    default: 0,
  },
  Currency: { key: "currency", type: "text" },
} as const satisfies BlockSchema;

export type OptionalDriverColumn = keyof typeof OPTIONAL_DRIVERS;
export const OPTIONAL_DRIVER_COLUMNS = columnsOf(OPTIONAL_DRIVERS);

/** Every column that a drivers block can have. */
export const ALL_DRIVERS = { ...DRIVERS, ...OPTIONAL_DRIVERS };
export type AnyDriverColumn = keyof typeof ALL_DRIVERS;

/** The columns that a price break fills in, besides the name of its driver. */
export type BreakColumn = {
  [Column in DriverColumn]: (typeof DRIVERS)[Column] extends { ofBreak: true } ? Column : never;
}[DriverColumn];
export const isBreakColumn = (column: DriverColumn): column is BreakColumn => isOfBreak(DRIVERS[column]);

/** The columns that only the first row of a driver fills in. */
export type OwnColumn = Exclude<DriverColumn, BreakColumn | "Driver">;
export const isOwnColumn = (column: DriverColumn): column is OwnColumn => column !== "Driver" && !isBreakColumn(column);
export const OWN_COLUMNS = columnsOf(DRIVERS).filter(isOwnColumn);

/** The column of each figure of the plan. From only orders the rates. */
export const DRIVER_FIGURES = without(figureColumns(DRIVERS), "from");

/** The column of each figure that a plan may leave out. */
export const OPTIONAL_DRIVER_FIGURES = figureColumns(OPTIONAL_DRIVERS);
