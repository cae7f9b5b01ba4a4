/**
 * Finds ranges where one value is expected. Excel before 2021 picks a cell by the position of the formula, later
 * versions spill, and files do not state which is meant. SUMPRODUCT and LOOKUP calculate ranges item by item, and some
 * functions take ranges.
 */
import { type AstExpression, parse, tokenize } from "@borgar/fx";

const OVER_ARRAYS = new Set(["SUMPRODUCT", "LOOKUP"]);
const OF_RANGES = new Set(
  (
    "SUM MIN MAX COUNT COUNTA COUNTIF COUNTIFS SUMIF LARGE AND OR INDEX MATCH ROW ROWS COLUMNS NPV IRR " +
    "SUMPRODUCT LOOKUP"
  ).split(" "),
);

/** `isRange`: whether a reference, an address or a name, contains more than one cell. */
export function rangeOperands(formula: string, isRange: (reference: string) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: AstExpression | null, within: Readonly<{ takes: boolean; arrays: boolean }>): void => {
    if (node === null) return;
    if (node.type === "ReferenceIdentifier") {
      if (!within.takes && !within.arrays && isRange(node.value)) found.push(node.value);
    } else if (node.type === "UnaryExpression" || node.type === "BinaryExpression") {
      const takes = node.operator === ":" && within.takes;
      for (const operand of node.arguments) visit(operand, { takes, arrays: within.arrays });
    } else if (node.type === "CallExpression") {
      const name = node.callee.name.replace(/^_xlfn\./i, "").toUpperCase();
      const arrays = within.arrays || OVER_ARRAYS.has(name);
      // IF and N return no arrays, not even within SUMPRODUCT.
      const inside = { takes: OF_RANGES.has(name), arrays: arrays && name !== "IF" && name !== "N" };
      for (const operand of node.arguments as readonly (AstExpression | null)[]) visit(operand, inside);
    }
  };
  visit(parse(tokenize(`=${formula}`, { mergeRefs: true })), { takes: false, arrays: false });
  return found;
}
