/** Columns of the workings and of the ladder, by what is in them. Formulas of any sheet address them by these keys. */
import { columnsFrom } from "../columnsFrom";

/** To the right of the printed area. */
const BESIDE = "O";

export const DRIVER_WORKING = {
  ...columnsFrom("B", [
    "name",
    "from",
    "until",
    "rate",
    "learns",
    "neverBelow",
    "neverLearns",
    "exponent",
    "average",
    "averageExponent",
    "expert",
  ]),
  ...columnsFrom(BESIDE, ["ownRow", "refused"]),
};

export const SEGMENT_WORKING = {
  ...columnsFrom("B", [
    "name",
    "clientsBefore",
    "ofIndustry",
    "positionBefore",
    "monthsServed",
    "contribution",
    "foundBy",
  ]),
  ...columnsFrom(BESIDE, ["industry", "clients", "refused", "number"]),
};

export const LADDER = columnsFrom("B", [
  "deployment",
  "segment",
  "position",
  "unitCost",
  "entryAndAcquisition",
  "totalCost",
  "averageCost",
  "contribution",
  "unitMargin",
  "cumulativeMargin",
  /** The number of a deployment after which the cumulative margin is negative, otherwise 0. */
  "belowZeroAt",
  /** The index of the segment among the rows of the segments. */
  "segmentRow",
]);
export type LadderColumn = keyof typeof LADDER;

/** A number this close to a whole number counts as that whole number. */
export const WHOLE = "0.000000001";
