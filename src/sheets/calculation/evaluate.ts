/**
 * The value of a formula whose precedents are calculated. Throws on any unknown construct, so that no value is a guess.
 */
import type { AstExpression } from "@borgar/fx";
import { CellError, isErrorCode } from "./CellError";
import { eachItem } from "./eachItem";
import { FUNCTIONS } from "./functions/functions";
import { BINARY, UNARY } from "./operators";
import type { References } from "./References";
import { Reference, type FormulaCell } from "./Sheet";
import type { Scalar } from "./Scalar";
import { Grid, single, type Value } from "./Value";

/** Functions that calculate the ranges in their arguments as arrays without being entered as array formulas. */
const OVER_ARRAYS = new Set(["SUMPRODUCT", "LOOKUP"]);

export function evaluate(cell: FormulaCell, references: References): Scalar {
  const found = valueOf(cell.syntax, { cell, references, arrays: false });
  if (found instanceof Grid) throw new RangeError("a formula of one cell makes an array");
  // A reference to a blank cell shows 0.
  return single(found) ?? 0;
}

type Scope = Readonly<{ cell: FormulaCell; references: References; arrays: boolean }>;

function valueOf(node: AstExpression, scope: Scope): Value {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      if (!isErrorCode(node.value)) throw new RangeError(`${node.value} in a formula`);
      return new CellError(node.value);
    case "ReferenceIdentifier":
      return scope.references.areaOf(node.value, scope.cell.sheet);
    case "UnaryExpression":
    case "BinaryExpression":
      return operation(node.operator, node.arguments, scope);
    case "CallExpression":
      return called(node, scope);
    default:
      throw new RangeError(`${node.type} in a formula`);
  }
}

function operation(operator: string, operands: readonly AstExpression[], scope: Scope): Value {
  const values = operands.map((operand) => valueOf(operand, scope));
  if (operator === ":") return between(values);
  const [unary, binary] = [UNARY[operator], BINARY[operator]];
  return eachItem(values, scope.arrays, ([a = null, b = null]) => {
    const found = operands.length === 1 ? unary?.(a) : binary?.(a, b);
    if (found === undefined) throw new RangeError(`the operator ${operator}`);
    return found;
  });
}

/** The range from one reference to another. */
function between([from, to]: readonly Value[]): Value {
  if (from instanceof CellError) return from;
  if (to instanceof CellError) return to;
  if (!(from instanceof Reference && to instanceof Reference) || from.sheet !== to.sheet)
    throw new RangeError("a range from one reference to another");
  return new Reference(
    from.sheet,
    Math.min(from.top, to.top),
    Math.min(from.left, to.left),
    Math.max(from.bottom, to.bottom),
    Math.max(from.right, to.right),
  );
}

function called(node: Extract<AstExpression, { type: "CallExpression" }>, scope: Scope): Value {
  const name = node.callee.name.toUpperCase();
  const found = FUNCTIONS.get(name);
  if (found === undefined) throw new RangeError(`the function ${name} is not known`);
  const within = OVER_ARRAYS.has(name) ? { ...scope, arrays: true } : scope;
  const operands: readonly (AstExpression | null)[] = node.arguments;
  return found({
    count: operands.length,
    argument: (index) => {
      const operand = operands[index];
      return operand === undefined || operand === null ? undefined : valueOf(operand, within);
    },
    cell: scope.cell,
    eachItem: scope.arrays,
  });
}
