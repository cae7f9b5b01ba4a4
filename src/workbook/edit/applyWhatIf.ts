import type { Change, ModelReference, NumberChange } from "../model/Model";
import { replaceNumbers } from "./replaceNumbers";

/** Writes what was tried out into drivers and segments, as one change. Only the cells that differ are touched. */
export async function applyWhatIf(reference: ModelReference, changes: readonly NumberChange[]): Promise<Change> {
  const before = await replaceNumbers(
    reference,
    changes.map(({ from, to, ...place }) => ({ ...place, expected: from, content: to })),
  );
  return {
    done: { what: "numbersChanged", count: changes.length },
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
