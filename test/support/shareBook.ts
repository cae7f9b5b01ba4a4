/**
 * A small workbook with formulas of an add-in: a single value, a spill with text that must stay text, errors, a text
 * that looks like a formula, and native formulas.
 */
import type { PreviewHost } from "./previewHost";

type Scalar = string | number | boolean;

export const SPILL: readonly (readonly Scalar[])[] = [
  ["Month", "=x"],
  [1, 0.1 + 0.2],
  ["@home 1/2", "#N/A"],
  [true, ""],
];

/** Registers functions in the preview's grid under the names of the add-in's functions. */
export function registerShareFunctions({ grid }: PreviewHost): void {
  const formulas = grid.getFormula();
  const functions: Readonly<Record<string, (...args: unknown[]) => Scalar | Scalar[][]>> = {
    TWICE: (x) => 2 * Number(x),
    TABLE: () => SPILL.map((row) => [...row]),
    NEVER: () => "#N/A",
    SAYS: () => "=1+1 is what the add-in says",
  };
  for (const [name, run] of Object.entries(functions)) formulas.registerFunction(`ROLLOUT.${name}`, run, "");
}

export const FORMULAS: Readonly<Record<string, string | number>> = {
  A1: 21,
  A2: "=ROLLOUT.TWICE(A1)",
  A3: "=A2+1",
  A4: '=IFNA(ROLLOUT.NEVER(),"none")',
  A5: "=ROLLOUT.NEVER()",
  A6: '=IFNA(A5,"still caught")',
  A7: "=ROLLOUT.SAYS()",
  A8: "'=ROLLOUT.TWICE(A1)",
  A9: '="ROLLOUT.TWICE(1)"&" is only a text"',
  A10: "=rollout.twice(A3)+rollout.twice('Second sheet'!A1)",
  C2: "=ROLLOUT.TABLE()",
  D7: "=SUM(C2:D5)",
};

export async function writeShareBook(preview: PreviewHost): Promise<void> {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    const second = context.workbook.worksheets.add("Second sheet");
    second.getRange("A1").formulas = [[5]];
    second.getRange("B2").formulas = [["=ROLLOUT.TWICE(A1)"]];
    second.getRange("B3").formulas = [["=ROLLOUT.TWICE('Sheet1'!A1)"]];
    for (const [at, formula] of Object.entries(FORMULAS)) first.getRange(at).formulas = [[formula]];
    await context.sync();
  });
  await preview.host.settled();
}
