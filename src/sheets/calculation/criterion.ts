/** The criteria of COUNTIF and similar functions: "<5", "<>", "Expert", "*day*". */
import { CellError } from "./CellError";
import { numberIn } from "./coerce";
import { compare } from "./operators";
import type { Scalar } from "./Scalar";
import { textPattern } from "./textPattern";

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Whether a cell meets the criterion. */
export type Criterion = (item: Scalar) => boolean;

export function criterion(wanted: Scalar): Criterion {
  if (wanted instanceof CellError) throw new RangeError(`${wanted.code} is nothing to count`);
  if (typeof wanted === "number" || typeof wanted === "boolean") return equals(wanted);
  if (wanted === null) return equals(0);
  const [, operator, operand = ""] = OPERATOR.exec(wanted) ?? [];
  const holds = operator === undefined ? undefined : HOLDS[operator];
  const number = numberIn(operand);
  if (holds !== undefined) {
    const limit = number ?? operand;
    return (item) => typeof item === typeof limit && !(item instanceof CellError) && holds(compare(item, limit));
  }
  const meets = number === undefined ? textEquals(operand, operator) : equals(number);
  return operator === "<>" ? (item) => !meets(item) : meets;
}

const equals =
  (wanted: number | boolean): Criterion =>
  (item) =>
    typeof item === typeof wanted && !(item instanceof CellError) && compare(item, wanted) === 0;

/** An empty text matches blank cells. It also matches empty texts unless it follows an operator. */
function textEquals(wanted: string, operator: string | undefined): Criterion {
  if (wanted === "") return (item) => item === null || (operator === undefined && item === "");
  const pattern = textPattern(wanted);
  return (item) => typeof item === "string" && pattern.test(item);
}
