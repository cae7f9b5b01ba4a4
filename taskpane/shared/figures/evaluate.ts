/** Everything that the pane shows of a model, computed by the same engine as the functions in the sheet. */
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import { judge } from "../../../src/engine/decision/judge";
import type { Verdict } from "../../../src/engine/decision/Verdict";
import { type Problem } from "../../../src/plan/Problem";
import { readPlan } from "../../../src/plan/readPlan";
import type { ModelCells } from "../../../src/workbook/model/Model";

export type DeploymentPoint = Readonly<{
  deployment: number;
  unitCost: number;
  /** Net revenue less acquisition cost. The client pays for itself if this is at or above the unit cost. */
  netContribution: number;
  margin: number;
}>;

/** The slow part of the evaluation if the plan is large. */
export type Judgment = Readonly<{
  verdict: Verdict;
  /** About MAX_DEPLOYMENT_POINTS points at most, including the last one and the marked ones. */
  deploymentPoints: readonly DeploymentPoint[];
}>;

export type Evaluation = Judgment &
  Readonly<{
    /** For views that compute more when they are opened. */
    compiled: CompiledPlan;
    /** The cells that this evaluation was computed from. It does not answer newer cells. */
    cells: ModelCells;
  }>;

type InvalidPlan = Readonly<{ ok: false; problems: readonly Problem[] }>;
export type EvaluationResult = Readonly<{ ok: true; value: Evaluation }> | InvalidPlan;

const MAX_DEPLOYMENT_POINTS = 240;
/** For a plan without a last client the chart ends at this multiple of the breakeven client. */
const CHART_EXTENSION = 1.5;

export function evaluate(cells: ModelCells): EvaluationResult {
  const read = readModel(cells);
  return read.ok ? { ok: true, value: { cells, compiled: read.value, ...judged(read.value) } } : read;
}

/** The plan in these cells, with at least one client. */
export function readModel(cells: ModelCells): Readonly<{ ok: true; value: CompiledPlan }> | InvalidPlan {
  const read = readPlan(cells);
  if (!read.ok) return read;
  const compiled = compile(read.value);
  if (compiled.clients === 0) {
    return { ok: false, problems: [{ argument: "segments", column: "Clients", issue: { kind: "noClientListed" } }] };
  }
  return { ok: true, value: compiled };
}

export function judged(compiled: CompiledPlan): Judgment {
  const verdict = judge(compiled);
  return { verdict, deploymentPoints: deploymentPoints(compiled, verdict) };
}

function deploymentPoints(compiled: CompiledPlan, verdict: Verdict): readonly DeploymentPoint[] {
  const { sustained, unit, deepest, expertShare } = verdict;
  const { lastShown } = expertShare;
  const last = Math.min(
    compiled.last,
    lastShown === compiled.last ? lastShown : Math.ceil(lastShown * CHART_EXTENSION) + 1,
  );
  const step = Math.ceil(last / MAX_DEPLOYMENT_POINTS);
  const marked = [
    last,
    lastShown,
    ...(sustained.kind === "reached" ? [sustained.deployment] : []),
    ...(unit.kind === "reached" ? [unit.deployment] : []),
    ...(deepest.kind === "lowest" && deepest.deployment > 0 ? [deepest.deployment] : []),
  ].filter((n) => n <= last && (n - 1) % step !== 0);
  const rows = [
    ...deploymentTable(compiled, { from: 1, last, step }),
    ...[...new Set(marked)].flatMap((n) => deploymentTable(compiled, { from: n, last: n, step: 1 })),
  ];
  return rows
    .sort((a, b) => a.deployment - b.deployment)
    .map(({ deployment, unitCost, unitMargin, cumulativeMargin }) => ({
      deployment,
      unitCost,
      netContribution: unitCost + unitMargin,
      margin: cumulativeMargin,
    }));
}
