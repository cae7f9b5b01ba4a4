import { areaOf, cellAddress } from "../../a1/area";
import type { CellBlock, CellValue } from "../../sheets/SheetSpec";

/**
 * Excel on the web accepts 5 MB at once. A character of the longest texts takes at most 3 bytes, so this limit leaves
 * room for both.
 */
const MAX_CHARACTERS = 1_500_000;

/**
 * The cells of a sheet, in order, in batches that Excel accepts at once. A block that is larger than one batch is split
 * between rows: the cash flow by month of a large model holds more than 5 MB of formulas.
 */
export function cellBatches(
  blocks: readonly CellBlock[],
  maxCharacters = MAX_CHARACTERS,
): readonly (readonly CellBlock[])[] {
  const batches: CellBlock[][] = [[]];
  let remaining = maxCharacters;
  for (const block of blocks)
    for (const part of partsOf(block, maxCharacters)) {
      const size = sizeOf(part.cells);
      if (size > remaining && remaining < maxCharacters) {
        batches.push([]);
        remaining = maxCharacters;
      }
      batches.at(-1)?.push(part);
      remaining -= size;
    }
  return batches;
}

function partsOf({ at, cells }: CellBlock, maxCharacters: number): readonly CellBlock[] {
  const { top, left } = areaOf(at);
  const parts: { at: string; cells: (readonly CellValue[])[] }[] = [];
  let remaining = 0;
  cells.forEach((row, index) => {
    const size = sizeOf([row]);
    if (size > remaining) {
      parts.push({ at: cellAddress(top + index, left), cells: [] });
      remaining = maxCharacters;
    }
    parts.at(-1)?.cells.push(row);
    remaining -= size;
  });
  return parts;
}

const sizeOf = (cells: CellBlock["cells"]): number => JSON.stringify(cells).length;
