/**
 * The plan in a formula's blocks. Excel passes the full ranges to each cell again, so the latest plans are cached and
 * found by comparing cell by cell. Results do not depend on the cache.
 */
import { compile, type CompiledPlan } from "../engine/cost/compile";
import type { Cells } from "../plan/cells/Cell";
import { readPlan } from "../plan/readPlan";
import { BadInput } from "./faults";
import { isOmitted } from "./arguments";
import { asBlock } from "./asBlock";
import { sameCells } from "./sameCells";

export type PlanBlocks = Readonly<{
  drivers: Cells;
  segments?: Cells | null | undefined;
  terms?: Cells | null | undefined;
}>;

const CACHE_SIZE = 16;
type Blocks = Readonly<Record<keyof PlanBlocks, Cells | null>>;
type Kept = Readonly<{ blocks: Blocks; compiled: CompiledPlan }>;
const latest: Kept[] = [];

/** Names of a function's block arguments, when they differ from drivers, segments and terms. */
export type BlockNames = Readonly<Partial<Record<keyof PlanBlocks, string>>>;

export function planArgument(given: PlanBlocks, names: BlockNames = {}): CompiledPlan {
  const blocks = { drivers: asBlock(given.drivers), segments: asBlock(given.segments), terms: asBlock(given.terms) };
  const index = latest.findIndex((kept) => sameBlocks(kept.blocks, blocks));
  const found = latest[index];
  if (found) {
    if (index > 0) latest.unshift(...latest.splice(index, 1));
    return found.compiled;
  }
  const compiled = read(blocks, names);
  latest.unshift({ blocks, compiled });
  latest.length = Math.min(latest.length, CACHE_SIZE);
  return compiled;
}

/** The same, for functions that require segments. */
export function planWithSegments(blocks: PlanBlocks): CompiledPlan {
  if (isOmitted(blocks.segments)) {
    throw new BadInput([{ argument: "segments", message: "missing; pass the segments block or one price" }]);
  }
  return planArgument(blocks);
}

function read({ drivers, segments, terms }: Blocks, names: BlockNames): CompiledPlan {
  const argument = names.drivers ?? "drivers";
  if (drivers === null) throw new BadInput([{ argument, message: "missing; pass the drivers block" }]);
  const plan = readPlan({ drivers, segments, terms });
  if (plan.ok) return compile(plan.value);
  const called = new Map(Object.entries(names));
  throw new BadInput(
    plan.problems.map((problem) => ({ ...problem, argument: called.get(problem.argument) ?? problem.argument })),
  );
}

function sameBlocks(a: Blocks, b: Blocks): boolean {
  return sameCells(a.drivers, b.drivers) && sameCells(a.segments, b.segments) && sameCells(a.terms, b.terms);
}
