/** The user's correlations, checked against the inputs that are uncertain now. */
import type { Plan } from "../../../src/engine/cost/inputs";
import type { RankCorrelationPair } from "../../../src/engine/risk/correlation/RankCorrelationPair";
import type { Uncertainty } from "../../../src/engine/risk/Uncertainty";
import type { Cells } from "../../../src/plan/cells/Cell";
import { CORRELATION_COLUMNS } from "../../../src/schema/columns";
import { CORRELATIONS } from "../../../src/schema/correlations";
import type { RowOf } from "../../../src/schema/schema";
import type { Issue } from "../../../src/plan/Issue";
import { readCorrelations } from "../../../src/plan/readCorrelations";

export type NamedCorrelation = RowOf<typeof CORRELATIONS>;

export type CorrelationRows = Readonly<{
  rows: readonly (NamedCorrelation & Readonly<{ issue: Issue | undefined }>)[];
  /** The first issue, of a single row or of all rows together. */
  issue: Issue | undefined;
  /** Present if there is no issue. */
  pairs: readonly RankCorrelationPair[] | undefined;
}>;

export function correlationRows(
  plan: Plan,
  inputs: readonly Uncertainty[],
  named: readonly NamedCorrelation[],
): CorrelationRows {
  const cells = named.map((one) => CORRELATION_COLUMNS.map((column) => one[CORRELATIONS[column].key]));
  const read = readCorrelations([[...CORRELATION_COLUMNS], ...cells], plan, inputs);
  const problems = read.ok ? [] : read.problems;
  return {
    rows: named.map((one, index) => ({ ...one, issue: problems.find(({ row }) => row === index + 2)?.issue })),
    issue: problems[0]?.issue,
    pairs: read.ok ? read.value : undefined,
  };
}

/** Reads the correlations from a block in the sheet. Unusable rows are left out. */
export function correlationsIn([, ...rows]: Cells): readonly NamedCorrelation[] {
  return rows.flatMap(([input, other, correlation]): readonly NamedCorrelation[] =>
    typeof input === "string" && typeof other === "string" && typeof correlation === "number" && input !== ""
      ? [{ input, with: other, correlation }]
      : [],
  );
}
