/**
 * Evaluates what-if values. It uses the reader of the sheet, so it rejects what the sheet would reject, and applying
 * the values later gives the same answer. Levers and cash flow are left out because they are slow and this view does
 * not show them.
 */
import { type CompiledPlan, compile } from "../../../../src/engine/cost/compile";
import type { Plan } from "../../../../src/engine/cost/inputs";
import { deploymentTable } from "../../../../src/engine/cost/deploymentTable";
import { breakeven } from "../../../../src/engine/decision/breakeven";
import { crossings } from "../../../../src/engine/decision/crossings";
import { deepestDeficit } from "../../../../src/engine/decision/deepestDeficit";
import { margin } from "../../../../src/engine/cost/totals";
import type { Verdict } from "../../../../src/engine/decision/Verdict";
import { readPlan } from "../../../../src/plan/readPlan";
import type { ModelCells, NumberChange } from "../../../../src/workbook/model/Model";
import { withCell } from "../../forms/Row";

export type MarginPoint = Readonly<{ deployment: number; margin: number }>;

export type WhatIfAnswer = Readonly<{
  /** The plan with the tried values. */
  plan: Plan;
  sustained: Verdict["sustained"];
  deepest: Verdict["deepest"];
  clients: number;
  finalMargin: number;
  deploymentPoints: readonly MarginPoint[];
}>;

/** The number of deployments that can be evaluated one by one in a millisecond. */
const MAX_DENSE = 400;
/** Points of the curve of a longer rollout, each computed separately: while a slider is dragged, and at rest. */
const POINTS = { dragged: 32, "at rest": 120 } as const;

export type Pace = keyof typeof POINTS;

/** Undefined if the numbers make no valid plan. */
export function evaluateWhatIf(
  cells: ModelCells,
  changes: readonly NumberChange[],
  pace: Pace,
): WhatIfAnswer | undefined {
  const read = readPlan(changedCells(cells, changes));
  if (!read.ok) return undefined;
  const compiled = compile(read.value);
  if (compiled.clients === 0 || compiled.clients === Infinity) return undefined;
  const found = crossings(compiled);
  const sustained = breakeven(compiled, "sustained", found);
  const deepest = deepestDeficit(compiled);
  const marked = [
    ...(sustained.kind === "reached" ? [sustained.deployment] : []),
    ...(deepest.kind === "lowest" ? [deepest.deployment] : []),
  ];
  return {
    plan: compiled.plan,
    sustained,
    deepest,
    clients: compiled.clients,
    finalMargin: margin(compiled, compiled.last),
    deploymentPoints: marginPoints(compiled, marked, pace),
  };
}

export const changedCells = (cells: ModelCells, changes: readonly NumberChange[]): ModelCells =>
  changes.reduce<ModelCells>(
    (before, { block, row, column, to }) => ({ ...before, [block]: withCell(before[block], row, column, to) }),
    cells,
  );

function marginPoints(compiled: CompiledPlan, marked: readonly number[], pace: Pace): readonly MarginPoint[] {
  const { last } = compiled;
  if (last <= MAX_DENSE) {
    return deploymentTable(compiled, { from: 1, last, step: 1 }).map(({ deployment, cumulativeMargin }) => ({
      deployment,
      margin: cumulativeMargin,
    }));
  }
  const step = (last - 1) / (POINTS[pace] - 1);
  const deployments = Array.from({ length: POINTS[pace] }, (_, index) => 1 + Math.round(index * step));
  return [...new Set([...deployments, ...marked.filter((n) => n >= 1)])]
    .sort((a, b) => a - b)
    .map((deployment) => ({ deployment, margin: margin(compiled, deployment) }));
}
