/**
 * The plan in a formula's blocks. Excel passes the full ranges to each cell again, so the latest plans are cached and
 * found by comparing cell by cell. Results do not depend on the cache.
 */
import { compile, type CompiledPlan } from "../engine/cost/compile";
import type { Cells } from "../plan/cells/Cell";
import { readPlan } from "../plan/readPlan";
import { BadInput } from "./errors";
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
type CacheEntry = Readonly<{ blocks: Blocks; compiled: CompiledPlan }>;
const cache: CacheEntry[] = [];

/** Names of a function's block arguments, when they differ from drivers, segments and terms. */
export type BlockNames = Readonly<Partial<Record<keyof PlanBlocks, string>>>;

export function planArgument(passed: PlanBlocks, names: BlockNames = {}): CompiledPlan {
  const blocks = { drivers: asBlock(passed.drivers), segments: asBlock(passed.segments), terms: asBlock(passed.terms) };
  const index = cache.findIndex((entry) => sameBlocks(entry.blocks, blocks));
  const cached = cache[index];
  if (cached) {
    if (index > 0) cache.unshift(...cache.splice(index, 1));
    return cached.compiled;
  }
  const compiled = compileBlocks(blocks, names);
  cache.unshift({ blocks, compiled });
  cache.length = Math.min(cache.length, CACHE_SIZE);
  return compiled;
}

/** The same, for functions that require segments. */
export function planWithSegments(blocks: PlanBlocks): CompiledPlan {
  if (isOmitted(blocks.segments)) {
    throw new BadInput([{ argument: "segments", message: "missing; pass the segments block or one price" }]);
  }
  return planArgument(blocks);
}

function compileBlocks({ drivers, segments, terms }: Blocks, names: BlockNames): CompiledPlan {
  const argument = names.drivers ?? "drivers";
  if (drivers === null) throw new BadInput([{ argument, message: "missing; pass the drivers block" }]);
  const plan = readPlan({ drivers, segments, terms });
  if (plan.ok) return compile(plan.value);
  const argumentNames = new Map(Object.entries(names));
  throw new BadInput(
    plan.problems.map((problem) => ({ ...problem, argument: argumentNames.get(problem.argument) ?? problem.argument })),
  );
}

function sameBlocks(a: Blocks, b: Blocks): boolean {
  return sameCells(a.drivers, b.drivers) && sameCells(a.segments, b.segments) && sameCells(a.terms, b.terms);
}
