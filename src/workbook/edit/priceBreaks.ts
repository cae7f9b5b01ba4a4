import { sheetRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import type { Change, ModelReference, PriceBreak } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsToAppend } from "./freeRow";

/** Adds a row to a driver: its rate applies from deployment `From` on. */
export const addPriceBreak = (reference: ModelReference, { Driver, ...edit }: PriceBreak): Promise<Change> =>
  changeBlock(reference, "drivers", {
    summary: { kind: "priceBreakAdded", name: Driver },
    requiredRows: rowsToAppend(1),
    rows: (before, origin) => editRow(before, freeRow(before, "drivers"), { Driver, ...edit }, origin),
  });

/** Removes one price break of a driver, which keeps its other rates. Row 1 is the first below the header. */
export const removePriceBreak = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "drivers", {
    summary: (before) => ({ kind: "priceBreakRemoved", name: rowName(before, row, "Driver") }),
    rows: (before, origin) => {
      const from = before[row]?.[columnOf(before, "From")];
      if (row < 1 || from === undefined || from === "")
        throw new WorkbookError({ kind: "noPriceBreakInRow", row: sheetRow(origin, row) });
      return withoutRows(before, (_, index) => index === row, origin);
    },
  });
