import type { Change, ModelReference, NumberChange } from "../model/Model";
import { replaceNumbers } from "./replaceNumbers";

/** Writes the values of a what-if into drivers and segments as one change. Only cells that differ are written. */
export async function applyWhatIf(reference: ModelReference, changes: readonly NumberChange[]): Promise<Change> {
  const before = await replaceNumbers(
    reference,
    changes.map(({ from, to, ...place }) => ({ ...place, expected: from, content: to })),
  );
  return {
    summary: { kind: "numbersChanged", count: changes.length },
    undo: async () => {
      await replaceNumbers(
        reference,
        changes.map(({ to, block, row, column }, index) => ({
          block,
          row,
          column,
          expected: to,
          content: before[index],
        })),
      );
    },
  };
}
