import { COUNT } from "../engine/constraints";
import { DRIVER_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { CATEGORIES, CURVES } from "../engine/cost/inputs";
import { type BlockSchema, columnsOf, figureColumns, isOfBreak, without } from "./schema";

const { first, rate, slope, floor } = DRIVER_CONSTRAINTS;

/** The columns of the drivers block. A blank From is 1. */
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
