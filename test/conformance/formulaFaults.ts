const LIMITS = { formula: 8192, literal: 255, depth: 64, arguments: 255 };

/** Formulas that Excel does not accept: its limits, parentheses, and functions that files store under another name. */
export function formulaFaults(formula: string): readonly string[] {
  const faults: string[] = [];
  if (formula.length > LIMITS.formula) faults.push(`has a formula of ${formula.length} characters`);
  for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g))
    if (literal.slice(1, -1).replaceAll('""', '"').length > LIMITS.literal)
      faults.push("has too long a text in its formula");
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "S");
  const open: number[] = [];
  let [deepest, most] = [0, 0];
  for (const sign of bare) {
    if (sign === "(") open.push(1);
    else if (sign === ",") open.push((open.pop() ?? 0) + 1);
    else if (sign === ")") {
      const count = open.pop();
      if (count === undefined) faults.push("closes a parenthesis that is not open");
      most = Math.max(most, count ?? 0);
    }
    deepest = Math.max(deepest, open.length);
  }
  if (open.length > 0) faults.push("leaves a parenthesis open");
  if (deepest > LIMITS.depth) faults.push(`nests ${deepest} levels`);
  if (most > LIMITS.arguments) faults.push(`has ${most} arguments`);
  if (bare.startsWith("=") || /(?<!_xlfn\.)\b(?:IFNA|FORMULATEXT|IFS|CONCAT|TEXTJOIN|MAXIFS|MINIFS)\(/.test(bare))
    faults.push(`is not spelled as a file spells it: ${formula.slice(0, 80)}`);
  return faults;
}
