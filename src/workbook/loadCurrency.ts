import { moneyIn } from "../plan/templates/moneyIn";
import type { ModelReference } from "./Model";

/** Below its title a model sheet tells its currency. */
const SUBTITLE = "B2";

/** Asks for the currency of a model; the answer is there after the next sync, and empty where its sheet tells none. */
export function loadCurrency(
  { workbook }: Excel.RequestContext,
  { sheetId }: ModelReference,
): () => Readonly<{ currency?: string }> {
  const line = workbook.worksheets.getItem(sheetId).getRange(SUBTITLE).load("values");
  return () => {
    const money = moneyIn(String(line.values[0]?.[0] ?? ""));
    return money === undefined ? {} : { currency: money.currency };
  };
}
