/**
 * The plan that a formula's blocks describe. Excel hands each cell its whole ranges anew, so the latest plans are kept and found again by comparing
 * cell by cell; results do not depend on it.
 */
import { compile, type CompiledPlan } from "../engine/cost/compile";
import type { Cells } from "../plan/cells/Cell";
import { readPlan } from "../plan/readPlan";
import { BadInput } from "./faults";
import { isOmitted } from "./arguments";

export type PlanBlocks = Readonly<{
  drivers: Cells;
  segments?: Cells | null | undefined;
  terms?: Cells | null | undefined;
}>;

const KEPT = 16;
type Kept = Readonly<{ blocks: PlanBlocks; compiled: CompiledPlan }>;
const latest: Kept[] = [];

/** What a function calls its blocks, where not drivers, segments and terms. */
export type BlockNames = Readonly<Partial<Record<keyof PlanBlocks, string>>>;

export function planArgument(blocks: PlanBlocks, names: BlockNames = {}): CompiledPlan {
  const index = latest.findIndex((kept) => sameBlocks(kept.blocks, blocks));
  const found = latest[index];
  if (found) {
    if (index > 0) latest.unshift(...latest.splice(index, 1));
    return found.compiled;
  }
  const compiled = read(blocks, names);
  latest.unshift({ blocks, compiled });
  latest.length = Math.min(latest.length, KEPT);
  return compiled;
}

/** The same, for functions that cannot do without segments. */
export function soldPlanArgument(blocks: PlanBlocks): CompiledPlan {
  if (isOmitted(blocks.segments)) {
    throw new BadInput([{ argument: "segments", message: "missing; pass the segments block or one price" }]);
  }
  return planArgument(blocks);
}

function read({ drivers, segments, terms }: PlanBlocks, names: BlockNames): CompiledPlan {
  const argument = names.drivers ?? "drivers";
  if (isOmitted(drivers)) throw new BadInput([{ argument, message: "missing; pass the drivers block" }]);
  const plan = readPlan({ drivers, segments: segments ?? null, terms: terms ?? null });
  if (plan.ok) return compile(plan.value);
  const called = new Map(Object.entries(names));
  throw new BadInput(
    plan.problems.map((problem) => ({ ...problem, argument: called.get(problem.argument) ?? problem.argument })),
  );
}

function sameBlocks(a: PlanBlocks, b: PlanBlocks): boolean {
  return sameCells(a.drivers, b.drivers) && sameCells(a.segments, b.segments) && sameCells(a.terms, b.terms);
}

function sameCells(a: Cells | null | undefined, b: Cells | null | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i];
    return other?.length === row.length && row.every((cell, j) => Object.is(cell, other[j]));
  });
}
