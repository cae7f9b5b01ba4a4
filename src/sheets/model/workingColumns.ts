/**
 * Columns of the workings and of the deployment table, by what is in them. Formulas of any sheet address them by these
 * keys.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { columnsFrom } from "../columnsFrom";
import { BESIDE_COLUMN as BESIDE, FIRST_COLUMN as FIRST } from "./inputColumns";

const after = (letters: string): string => columnLetters(columnIndex(letters) + 1);

/** The terms that cost depends on: their label, value and unit. */
export const TERM_USED = columnsFrom(FIRST, ["term", "value", "unit"]);

export const PRINTED_DRIVER_WORKING = columnsFrom(FIRST, [
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
]);
export const DRIVER_WORKING = { ...PRINTED_DRIVER_WORKING, ...columnsFrom(BESIDE, ["ownRow", "refused"]) };

export const PRINTED_SEGMENT_WORKING = columnsFrom(FIRST, [
  "name",
  "clientsBefore",
  "ofIndustry",
  "positionBefore",
  "monthsServed",
  "contribution",
  "foundBy",
]);
export const SEGMENT_WORKING = {
  ...PRINTED_SEGMENT_WORKING,
  ...columnsFrom(BESIDE, ["industry", "clients", "refused", "number"]),
};

/** Only where the drivers have optional columns: the factor from their currency in month 1, and growth a year. */
export const DRIVER_OPTION_WORKING = columnsFrom(after(DRIVER_WORKING.refused), ["exchange", "growth"]);

/** Only where the segments have optional columns. */
export const SEGMENT_OPTION_WORKING = columnsFrom(after(SEGMENT_WORKING.number), [
  "industryRow",
  "prior",
  "priorOnce",
  "exchange",
  "priceInMoney",
  "feeMonths",
  "exchangeGrowth",
  "priceGrowth",
  "costGrowth",
]);

export const TABLE_COLUMN = columnsFrom(FIRST, [
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
export type DeploymentColumn = keyof typeof TABLE_COLUMN;

/** What the charts draw, beside the deployment table. */
export const DRAWN = columnsFrom(BESIDE, ["deployment", "unitCost", "lessAcquisition", "cumulativeMargin"]);
const AFTER_DRAWN = columnLetters(columnIndex(DRAWN.cumulativeMargin) + 2);
/** The point that marks breakeven on the charts, after a narrow column. */
export const MARKED = columnsFrom(AFTER_DRAWN, ["deployment", "unitCost", "cumulativeMargin"]);

/** The reasons for which figures are not shown: the text, its count, and 1 if the count is not 0. */
export const REASON = columnsFrom(FIRST, ["reason", "count", "holds"]);
/** Columns of ./comparisons. */
export const CHECK = columnsFrom(FIRST, [
  "check",
  "native",
  "viaFunction",
  "difference",
  "outcome",
  "tolerance",
  "reason",
]);

/** A number this close to a whole number counts as that whole number. */
export const WHOLE = "0.000000001";
