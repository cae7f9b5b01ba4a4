import {
  AMOUNT,
  type Constraint,
  COUNT,
  DATE,
  EXCHANGE_RATE,
  FIRST_DATE,
  FIRST_YEAR,
  GROWTH,
  HEADCOUNT,
  LAST_DATE,
  LAST_YEAR,
  MAX_MONTHS,
  MONTH_OF_YEAR,
  MONTHS,
  MONTHS_FROM_ONE,
  RISE,
  SHARE,
  SHARE_BELOW_ONE,
  SLOPE,
} from "../../engine/constraints";
import { WHOLE } from "./workingColumns";

type Conditions = (value: string) => readonly string[];

const below0: Conditions = (value) => [`${value}<0`];
/** True for a number that is not close to a whole one. */
export const notWhole = (value: string): string => `ABS(${value}-ROUND(${value},0))>${WHOLE}`;

const OUTSIDE: ReadonlyMap<Constraint, Conditions> = new Map<Constraint, Conditions>([
  [AMOUNT, below0],
  [HEADCOUNT, below0],
  [COUNT, (value) => [notWhole(value), `${value}<0`]],
  [MONTHS, (value) => [`${value}<0`, `${value}>${MAX_MONTHS}`, notWhole(value)]],
  [SLOPE, (value) => [`${value}<=0`, `${value}>1`]],
  [SHARE, (value) => [`${value}<0`, `${value}>1`]],
  [SHARE_BELOW_ONE, (value) => [`${value}<0`, `${value}>=1`]],
  [GROWTH, (value) => [`${value}<=-1`, `${value}>1`]],
  [RISE, (value) => [`${value}<=-1`, `${value}>1`]],
  [EXCHANGE_RATE, (value) => [`${value}<=0`]],
  [MONTHS_FROM_ONE, (value) => [`${value}<1`, `${value}>${MAX_MONTHS}`, notWhole(value)]],
  [MONTH_OF_YEAR, (value) => [`${value}<1`, `${value}>12`, notWhole(value)]],
  [
    DATE,
    (value) => [
      `${value}<${FIRST_DATE}`,
      `${value}>${LAST_DATE}`,
      notWhole(value),
      `AND(${value}>=${FIRST_YEAR},${value}<=${LAST_YEAR})`,
    ],
  ],
]);

/**
 * The conditions of a formula, any of which is true of a value that the constraint does not allow. The largest amounts
 * and counts are left out, because they are far above what a plan has.
 */
export function outsideOf(constraint: Constraint, value: string): readonly string[] {
  const conditions = OUTSIDE.get(constraint);
  if (conditions === undefined) throw new Error(`No condition for ${constraint.allowed}`);
  return conditions(value);
}
