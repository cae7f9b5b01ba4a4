import type { Problem } from "../Problem";
import type { ParsedLabels } from "./parseLabels";

/**
 * Labels that matter only together with another label that the block does not have. A value there would change nothing,
 * so report it unless it is 0 or the default. If the other label is present with 0, that is a decision.
 */
export function countsOnlyWith<Label extends string>(
  { argument, values, rows }: ParsedLabels<Label> & Readonly<{ argument: string }>,
  pairs: readonly (readonly [label: Label, other: Label, absent?: number])[],
): readonly Problem[] {
  return pairs.flatMap(([label, other, absent = 0]): readonly Problem[] => {
    const row = rows.get(label);
    if (row === undefined || [0, absent].includes(values.get(label) ?? 0) || values.has(other)) return [];
    return [{ argument, row, column: label, issue: { kind: "countsOnlyWith", labels: [other] } }];
  });
}
