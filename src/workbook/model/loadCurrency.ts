import { moneyIn } from "../../plan/templates/moneyIn";
import { SUBTITLE_CELL } from "../../sheets/model/titleCells";
import type { ModelReference } from "./Model";

/** Asks for the currency of a model; the answer is there after the next sync, and empty where its sheet tells none. */
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
