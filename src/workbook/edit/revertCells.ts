import type { FaultBlock } from "../office/WorkbookFailure";
import type { BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

type States = Readonly<{ before: BlockRows; after: BlockRows; now: BlockRows }>;

/**
 * A change taken out of what stands there now: what was typed since then stays. Where it was typed over the change
 * itself, nothing is taken back.
 */
export const revertCells = (block: FaultBlock, { before, after, now }: States): BlockRows =>
  now.map((cells, row) =>
    cells.map((cell, column) => {
      const was = before[row]?.[column];
      const made = after[row]?.[column];
      if (cell === made) return was;
      if (was === made || cell === was) return cell;
      throw new WorkbookError({
        kind: "typedSince",
        block,
        row: row + 1,
        column: textOf(before[0]?.[column]),
      });
    }),
  );

const textOf = (header: unknown): string => (typeof header === "string" ? header : "");
