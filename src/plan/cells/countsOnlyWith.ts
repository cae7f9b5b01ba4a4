import type { Problem } from "../Problem";
import { type AnyLabelSchema, columnsOf } from "../../schema/schema";
import type { ParsedLabels } from "./parseLabels";

/**
 * Labels that matter only together with another label that the block does not have. A value there would change nothing,
 * so report it unless it is 0 or the default. If the other label is present with 0, that is a decision.
 */
export function countsOnlyWith<Label extends string>(
  { argument, values, rows }: ParsedLabels<Label> & Readonly<{ argument: string }>,
  schema: Readonly<Record<Label, AnyLabelSchema<string, Label>>>,
): readonly Problem[] {
  return columnsOf(schema).flatMap((label): readonly Problem[] => {
    const one: AnyLabelSchema<string, Label> = schema[label];
    const { onlyWith: other } = one;
    const absent = one.type === "choice" ? one.blank : (one.default ?? 0);
    const row = rows.get(label);
    if (other === undefined || row === undefined) return [];
    if ([0, absent].includes(values.get(label) ?? 0) || values.has(other)) return [];
    return [{ argument, row, column: label, issue: { kind: "countsOnlyWith", labels: [other] } }];
  });
}
