import { addressIn, type BlockOrigin, type BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

type States = Readonly<{ before: BlockRows; after: BlockRows; now: BlockRows; origin: BlockOrigin }>;

/**
 * Reverts a change in the current rows and keeps cells that were typed since. Throws if one of the changed cells was
 * overwritten.
 */
export const revertCells = ({ before, after, now, origin }: States): BlockRows =>
  now.map((cells, row) =>
    cells.map((cell, column) => {
      const original = before[row]?.[column];
      const written = after[row]?.[column];
      if (cell === written) return original;
      if (original === written || cell === original) return cell;
      throw new WorkbookError({
        kind: "typedSince",
        column: textOf(before[0]?.[column]),
        at: addressIn(origin, row, column),
      });
    }),
  );

const textOf = (header: unknown): string => (typeof header === "string" ? header : "");
