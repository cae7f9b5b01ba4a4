/** Which inputs move together, as the user says it, over the inputs that are uncertain today. */
import type { Plan } from "../../src/engine/cost/inputs";
import type { RankLink } from "../../src/engine/risk/links/RankLink";
import type { Uncertainty } from "../../src/engine/risk/Uncertainty";
import type { Cells } from "../../src/plan/cells/Cell";
import { LINK_COLUMNS } from "../../src/plan/columns";
import type { Mistake } from "../../src/plan/Mistake";
import { readLinks } from "../../src/plan/readLinks";

export type NamedLink = Readonly<{ input: string; with: string; correlation: number }>;

export type LinkRows = Readonly<{
  rows: readonly (NamedLink & Readonly<{ mistake: Mistake | undefined }>)[];
  /** The first mistake, of a row or of all together. */
  mistake: Mistake | undefined;
  /** Present where there is no mistake. */
  links: readonly RankLink[] | undefined;
}>;

export function linkRows(plan: Plan, inputs: readonly Uncertainty[], named: readonly NamedLink[]): LinkRows {
  const cells = named.map((one) => [one.input, one.with, one.correlation]);
  const read = readLinks([[...LINK_COLUMNS], ...cells], plan, inputs);
  const problems = read.ok ? [] : read.problems;
  return {
    rows: named.map((one, index) => ({ ...one, mistake: problems.find(({ row }) => row === index + 2)?.mistake })),
    mistake: problems[0]?.mistake,
    links: read.ok ? read.value : undefined,
  };
}

/** What a block in the sheet says; rows that say nothing usable are left out. */
export function linksIn([, ...rows]: Cells): readonly NamedLink[] {
  return rows.flatMap(([input, other, correlation]): readonly NamedLink[] =>
    typeof input === "string" && typeof other === "string" && typeof correlation === "number" && input !== ""
      ? [{ input, with: other, correlation }]
      : [],
  );
}
