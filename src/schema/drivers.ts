import { COUNT } from "../engine/constraints";
import { DRIVER_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { CATEGORIES, CURVES } from "../engine/cost/inputs";
import type { BlockSchema } from "./schema";

/** The columns of the drivers block. A blank From is 1. */
export const DRIVERS = {
  Driver: { key: "driver", type: "text" },
  Category: { key: "category", type: "choice", choices: CATEGORIES, blank: "Other" },
  Unit: { key: "unit", type: "text" },
  First: {
    key: "first",
    type: "number",
    measure: "quantity",
    unit: "own",
    constraint: DRIVER_CONSTRAINTS.first,
  },
  Rate: { key: "rate", type: "number", measure: "money", unit: "forOwn", constraint: DRIVER_CONSTRAINTS.rate },
  Slope: {
    key: "slope",
    type: "number",
    measure: "percentage",
    unit: "perDoubling",
    initial: 1,
    constraint: DRIVER_CONSTRAINTS.slope,
  },
  Floor: {
    key: "floor",
    type: "number",
    measure: "quantity",
    unit: "own",
    initial: 0,
    constraint: DRIVER_CONSTRAINTS.floor,
  },
  Curve: { key: "curve", type: "choice", choices: CURVES, blank: "unit" },
  From: { key: "from", type: "number", measure: "count", constraint: COUNT },
} as const satisfies BlockSchema;

export type DriverColumn = keyof typeof DRIVERS;

/** The column of each figure of the plan. */
export const DRIVER_FIGURES = { first: "First", rate: "Rate", slope: "Slope", floor: "Floor" } as const satisfies {
  readonly [Figure in "first" | "rate" | "slope" | "floor"]: ColumnOf<Figure>;
};
type ColumnOf<Key extends string> = {
  [Column in DriverColumn]: (typeof DRIVERS)[Column]["key"] extends Key ? Column : never;
}[DriverColumn];
