import { moneyIn } from "../../plan/templates/moneyIn";
import { SUBTITLE_CELL } from "../../sheets/model/titleCells";
import type { ModelReference } from "./Model";

/** Requests the currency of a model. It is loaded after the next sync, and empty if its sheet states none. */
export function loadCurrency(
  { workbook }: Excel.RequestContext,
  { sheetId }: ModelReference,
): () => Readonly<{ currency?: string }> {
  const line = workbook.worksheets.getItem(sheetId).getRange(SUBTITLE_CELL).load("values");
  return () => {
    const money = moneyIn(String(line.values[0]?.[0] ?? ""));
    return money === undefined ? {} : { currency: money.currency };
  };
}
