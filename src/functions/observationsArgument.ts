import type { Observation } from "../engine/learning/fitCurve";
import type { Constraint } from "../engine/constraints";
import { isBlankOrZero } from "../plan/cells/blank";
import type { Cell, Cells } from "../plan/cells/Cell";
import { numberCell } from "../plan/cells/numberCell";
import type { Problem } from "../plan/Problem";
import { isOmitted } from "./arguments";
import { type ArgumentProblem, BadInput } from "./errors";

const MAX_POINTS = 10_000;
const POSITIVE: Constraint = { test: (x) => x > 0 && x <= 1e100, allowed: "positive" };

/** Two ranges of the same shape, read pair by pair; a pair of two blanks is skipped. */
export function observationsArgument(deployments: Cells, quantities: Cells): readonly Observation[] {
  assertSameShape(deployments, quantities);
  const problems: (Problem | ArgumentProblem)[] = [];
  const observations: Observation[] = [];
  const read = (argument: string, row: number, cell: Cell): number => {
    const reading = numberCell(cell, POSITIVE);
    if (reading.ok) return reading.value;
    const { issue, cellError } = reading;
    problems.push({ argument, row, issue, ...(cellError === undefined ? {} : { cellError }) });
    return 1;
  };
  deployments.forEach((line, i) => {
    line.forEach((deployment, j) => {
      const quantity = quantities[i]?.[j];
      if (isBlankOrZero(deployment) && isBlankOrZero(quantity)) return;
      observations.push({
        deployment: read("deployments", i + 1, deployment),
        quantity: read("quantities", i + 1, quantity),
      });
    });
  });
  if (observations.length > MAX_POINTS) {
    problems.push({
      argument: "deployments",
      message: `${observations.length} points are more than the ${MAX_POINTS} that are fitted`,
    });
  }
  if (problems.length > 0) throw new BadInput(problems);
  return observations;
}

function assertSameShape(deployments: Cells, quantities: Cells): void {
  for (const [argument, cells] of [
    ["deployments", deployments],
    ["quantities", quantities],
  ] as const) {
    if (isOmitted(cells)) throw new BadInput([{ argument, message: "missing; pass a range" }]);
  }
  const [rows, columns] = [deployments.length, deployments[0]?.length ?? 0];
  const [otherRows, otherColumns] = [quantities.length, quantities[0]?.length ?? 0];
  if (rows === otherRows && columns === otherColumns) return;
  const message = `${otherRows} × ${otherColumns} cells do not match the ${rows} × ${columns} of deployments`;
  throw new BadInput([{ argument: "quantities", message }]);
}
