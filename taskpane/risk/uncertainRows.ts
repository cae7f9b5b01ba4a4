/** What the user says of uncertain inputs, over what the model says today. */
import type { Plan } from "../../src/engine/cost/inputs";
import { type Distribution, DISTRIBUTIONS, type Uncertainty } from "../../src/engine/risk/Uncertainty";
import type { Cells } from "../../src/plan/cells/Cell";
import { UNCERTAINTY_COLUMNS } from "../../src/plan/columns";
import type { Mistake } from "../../src/plan/Mistake";
import { offeredRanges, proposedRanges } from "../../src/plan/proposedRanges";
import { readUncertainty } from "../../src/plan/readUncertainty";

export type Said = Readonly<{ low: number; likely: number; high: number; distribution: Distribution }>;
/** Without a saying of the user's it is the proposal, which follows the model and goes with it. */
export type Entry = Readonly<{ name: string; said?: Said }>;

export type UncertainRow = Readonly<{
  name: string;
  range: Said | undefined;
  proposed: boolean;
  /** What is wrong with it in the model as it stands. */
  mistake: Mistake | undefined;
}>;

export type UncertainRows = Readonly<{
  rows: readonly UncertainRow[];
  /** The first mistake, of a row or of all together. */
  mistake: Mistake | undefined;
  /** Present where there is no mistake. */
  inputs: readonly Uncertainty[] | undefined;
  /** Names that could be added. */
  others: readonly string[];
}>;

/** What a block in the sheet says; rows that say nothing usable are left out. */
export function entriesIn([, ...rows]: Cells): readonly Entry[] {
  return rows.flatMap(([name, low, likely, high, written]): readonly Entry[] => {
    const distribution = DISTRIBUTIONS.find((one) => one === written) ?? "pert";
    if (typeof name !== "string" || name === "") return [];
    if (typeof low !== "number" || typeof likely !== "number" || typeof high !== "number") return [];
    return [{ name, said: { low, likely, high, distribution } }];
  });
}

/** `entries` absent: what is offered. */
export function uncertainRows(plan: Plan, entries: readonly Entry[] | undefined): UncertainRows {
  const proposals = new Map(proposedRanges(plan).map((one) => [one.name, one]));
  const chosen =
    entries?.filter(({ name, said }) => said !== undefined || proposals.has(name)) ??
    offeredRanges(plan).map(({ name }): Entry => ({ name }));
  const ranges = chosen.map(({ name, said }): Said | undefined => said ?? proposals.get(name));
  const read = readUncertainty(
    [[...UNCERTAINTY_COLUMNS], ...chosen.map((one, i) => cellsOf(one.name, ranges[i]))],
    plan,
  );
  const problems = read.ok ? [] : read.problems;
  const mistakeIn = (index: number): Mistake | undefined => problems.find(({ row }) => row === index + 2)?.mistake;
  const names = new Set(chosen.map(({ name }) => name));
  return {
    rows: chosen.map(({ name, said }, index) => ({
      name,
      range: ranges[index],
      proposed: said === undefined,
      mistake: mistakeIn(index),
    })),
    mistake: problems[0]?.mistake,
    inputs: read.ok ? read.value : undefined,
    others: [...proposals.keys()].filter((name) => !names.has(name)),
  };
}

const cellsOf = (name: string, range: Said | undefined): readonly unknown[] =>
  range === undefined ? [name] : [name, range.low, range.likely, range.high, range.distribution];
