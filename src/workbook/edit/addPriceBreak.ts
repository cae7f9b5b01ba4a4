import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";
import type { Change, ModelReference, PriceBreak } from "../model/Model";

/** Writes a further row of a driver: its rate holds from deployment `From` on. */
export const addPriceBreak = (reference: ModelReference, { Driver, ...edit }: PriceBreak): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "priceBreakAdded", name: Driver },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "drivers"), { Driver, ...edit }),
  });
