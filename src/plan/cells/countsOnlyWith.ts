import type { Problem } from "../Problem";
import type { ParsedLabels } from "./parseLabels";

/**
 * Labels that count only beside another one, which the block lacks: what was typed there would change nothing, unless
 * it is 0 or what an absent label is. Where the other one is there and 0, somebody has decided so.
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
