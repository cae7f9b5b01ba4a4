/** The cells that must be calculated before a formula. */
import type { AstExpression } from "@borgar/fx";
import type { References } from "./References";
import { Reference, type Sheet } from "./Sheet";

/**
 * These functions use the position or the formula of a reference instead of its value, so Excel reports no circular
 * reference for them.
 */
const OF_PLACES = new Set(["ROW", "ROWS", "FORMULATEXT"]);

export function precedents(syntax: AstExpression, references: References, own: Sheet): readonly Reference[] {
  const found = new Set<Reference>();
  const visit = (node: AstExpression | null): void => {
    if (node === null) return;
    if (node.type === "ReferenceIdentifier") found.add(references.areaOf(node.value, own));
    else if (node.type === "BinaryExpression" && node.operator === ":") between(node.arguments);
    else if (node.type === "UnaryExpression" || node.type === "BinaryExpression") node.arguments.forEach(visit);
    else if (node.type === "CallExpression") {
      const ofPlaces = OF_PLACES.has(node.callee.name.toUpperCase());
      for (const operand of node.arguments as readonly (AstExpression | null)[])
        if (!ofPlaces || operand?.type !== "ReferenceIdentifier") visit(operand);
    }
  };
  /** From A1 to INDEX(...): the range always lies between the references named on both sides. */
  const between = (ends: readonly AstExpression[]): void => {
    const before = new Set(found);
    ends.forEach(visit);
    const named = [...found].filter((area) => !before.has(area));
    const [first, ...others] = named;
    if (first === undefined) return;
    found.add(
      others.reduce(
        (around, { top, left, bottom, right }) =>
          new Reference(
            around.sheet,
            Math.min(around.top, top),
            Math.min(around.left, left),
            Math.max(around.bottom, bottom),
            Math.max(around.right, right),
          ),
        first,
      ),
    );
  };
  visit(syntax);
  return [...found];
}
