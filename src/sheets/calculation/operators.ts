import { CellError } from "./CellError";
import { finite, toNumber, toText } from "./coerce";
import { minus, nearlyEqual } from "./nearlyEqual";
import type { Scalar } from "./Scalar";

type Binary = (a: Scalar, b: Scalar) => Scalar;

const arithmetic =
  (work: (a: number, b: number) => number | CellError): Binary =>
  (a, b) => {
    const left = toNumber(a);
    if (left instanceof CellError) return left;
    const right = toNumber(b);
    if (right instanceof CellError) return right;
    const found = work(left, right);
    return found instanceof CellError ? found : finite(found);
  };

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (a, b) => {
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    return holds(compare(a, b));
  };

export const BINARY: Readonly<Record<string, Binary>> = {
  "+": arithmetic((a, b) => minus(a, -b)),
  "-": arithmetic(minus),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? new CellError("#DIV/0!") : a / b)),
  "^": arithmetic((a, b) => (a === 0 && b === 0 ? new CellError("#NUM!") : a ** b)),
  "&": (a, b) => {
    const left = toText(a);
    if (left instanceof CellError) return left;
    const right = toText(b);
    return right instanceof CellError ? right : left + right;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

export const UNARY: Readonly<Record<string, (a: Scalar) => Scalar>> = {
  "+": (a) => a,
  "-": (a) => arithmetic((_, b) => -b)(0, a),
  "%": (a) => arithmetic((_, b) => b / 100)(0, a),
};

type Plain = Exclude<Scalar, CellError>;

/**
 * Order of types: numbers before texts, texts before truth values. Comparison ignores case. A blank cell is 0, "" or
 * FALSE.
 */
export function compare(a: Plain, b: Plain): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === "number" && typeof right === "number")
    return nearlyEqual(left, right) ? 0 : Math.sign(left - right);
  const [rankLeft, rankRight] = [rank(left), rank(right)];
  if (rankLeft !== rankRight) return rankLeft - rankRight;
  const [first, second] = [sortKey(left), sortKey(right)];
  return first === second ? 0 : first < second ? -1 : 1;
}

const blankLike = (other: Plain): number | string | boolean =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

const sortKey = (value: number | string | boolean): string | number =>
  typeof value === "string" ? value.toLowerCase() : Number(value);
