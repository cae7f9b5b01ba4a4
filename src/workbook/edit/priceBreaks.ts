import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import type { Change, ModelReference, PriceBreak } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";

/** Writes a further row of a driver: its rate holds from deployment `From` on. */
export const addPriceBreak = (reference: ModelReference, { Driver, ...edit }: PriceBreak): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "priceBreakAdded", name: Driver },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "drivers"), { Driver, ...edit }),
  });

/** Takes one price break out of the drivers; the driver keeps its other rates. Row 1 is the first below the header. */
export const removePriceBreak = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: (before) => ({ what: "priceBreakRemoved", name: rowName(before, row, "Driver") }),
    rows: (before) => {
      const from = before[row]?.[columnOf(before, "From")];
      if (row < 1 || from === undefined || from === "")
        throw new WorkbookError({ kind: "noPriceBreakInRow", row: row + 1 });
      return withoutRows(before, (_, index) => index === row);
    },
  });
