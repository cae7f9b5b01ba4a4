/**
 * The Excel functions that generated sheets use, and no others: tests report functions that are missing and functions
 * that no sheet uses any more.
 */
import type { SheetFunction } from "../Call";
import { AGGREGATES } from "./aggregates";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { MATHEMATICS } from "./mathematics";
import { MONEY } from "./money";
import { TEXTS } from "./texts";

export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map(
  [AGGREGATES, CONDITIONAL, DATES, LOGIC, LOOKUP, MATHEMATICS, MONEY, TEXTS].flatMap((group) => Object.entries(group)),
);
