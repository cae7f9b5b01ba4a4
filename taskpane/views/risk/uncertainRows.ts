/** The user's ranges of uncertain inputs, combined with the values of the current model. */
import type { Plan } from "../../../src/engine/cost/inputs";
import { DISTRIBUTIONS, type Uncertainty } from "../../../src/engine/risk/Uncertainty";
import type { Cells } from "../../../src/plan/cells/Cell";
import { UNCERTAINTY_COLUMNS } from "../../../src/schema/columns";
import type { RowOf } from "../../../src/schema/schema";
import { UNCERTAINTY } from "../../../src/schema/uncertainty";
import type { Issue } from "../../../src/plan/Issue";
import { initialRanges, suggestedRanges } from "../../../src/plan/suggestedRanges";
import { readUncertainty } from "../../../src/plan/readUncertainty";

export type UserRange = Omit<RowOf<typeof UNCERTAINTY>, "input">;
/**
 * Without a range from the user the entry uses the suggested range, which follows the model and disappears with its
 * input.
 */
export type RangeEntry = Readonly<{ name: string; range?: UserRange }>;

export type UncertainRow = Readonly<{
  name: string;
  range: UserRange | undefined;
  proposed: boolean;
  /** The issue of this row for the current model. */
  issue: Issue | undefined;
}>;

export type UncertainRows = Readonly<{
  rows: readonly UncertainRow[];
  /** The first issue, of a single row or of all rows together. */
  issue: Issue | undefined;
  /** Present if there is no issue. */
  inputs: readonly Uncertainty[] | undefined;
  /** Names of inputs that can be added. */
  others: readonly string[];
}>;

/** Reads the ranges from a block in the sheet. Unusable rows are left out. */
export function entriesIn([, ...rows]: Cells): readonly RangeEntry[] {
  return rows.flatMap(([name, low, likely, high, written]): readonly RangeEntry[] => {
    const distribution = DISTRIBUTIONS.find((one) => one === written) ?? "pert";
    if (typeof name !== "string" || name === "") return [];
    if (typeof low !== "number" || typeof likely !== "number" || typeof high !== "number") return [];
    return [{ name, range: { low, likely, high, distribution } }];
  });
}

/** Without `entries` the initial ranges are used. */
export function uncertainRows(plan: Plan, entries: readonly RangeEntry[] | undefined): UncertainRows {
  const proposals = new Map(suggestedRanges(plan).map((one) => [one.name, one]));
  const chosen =
    entries?.filter(({ name, range }) => range !== undefined || proposals.has(name)) ??
    initialRanges(plan).map(({ name }): RangeEntry => ({ name }));
  const ranges = chosen.map(({ name, range }): UserRange | undefined => range ?? proposals.get(name));
  const read = readUncertainty(
    [[...UNCERTAINTY_COLUMNS], ...chosen.map((one, i) => cellsOf(one.name, ranges[i]))],
    plan,
  );
  const problems = read.ok ? [] : read.problems;
  const issueOfRow = (index: number): Issue | undefined => problems.find(({ row }) => row === index + 2)?.issue;
  const names = new Set(chosen.map(({ name }) => name));
  return {
    rows: chosen.map(({ name, range }, index) => ({
      name,
      range: ranges[index],
      proposed: range === undefined,
      issue: issueOfRow(index),
    })),
    issue: problems[0]?.issue,
    inputs: read.ok ? read.value : undefined,
    others: [...proposals.keys()].filter((name) => !names.has(name)),
  };
}

const cellsOf = (name: string, range: UserRange | undefined): readonly unknown[] =>
  UNCERTAINTY_COLUMNS.map((column) => (column === "Input" ? name : range?.[UNCERTAINTY[column].key]));
