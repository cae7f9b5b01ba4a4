import { BLANK } from "./blankId";
import { driverRow, segmentRow, termRow } from "./entries";
import type { Template } from "./Template";

const PLACEHOLDER = "placeholder: replace with your own";

/**
 * The blank model: one driver, one segment and terms without effect. A client costs 1 and pays 0, so every formula has
 * a value and the verdict is that of a plan without prices.
 */
export const blankModel: Template = {
  id: BLANK,
  title: "Blank model",
  about: "One cost driver, one segment and neutral general assumptions, from which to build your own plan.",
  currency: "money",
  priceYear: 0,
  drivers: [driverRow("First driver", "Other", "units", { first: 1, rate: 1, slope: 1, floor: 0 }, PLACEHOLDER)],
  segments: [
    segmentRow(
      "First segment",
      // Blank means one industry for all. With a name here, every row typed below would count as another industry.
      "",
      { clients: 1, price: 0, entry: 0, acquisition: 0, fee: 0, runCost: 0, term: 0, churn: 0, size: 1 },
      PLACEHOLDER,
    ),
  ],
  terms: [
    termRow("Non-recurring cost", 0, "money", PLACEHOLDER),
    termRow("Transfer", 0, "share", PLACEHOLDER),
    termRow("Trial failure", 0, "share", PLACEHOLDER),
    termRow("Trial cost", 1, "of a deployment", PLACEHOLDER),
    termRow("Start rate", 1, "per month", PLACEHOLDER),
    termRow("Ramp", 0, "per month", PLACEHOLDER),
    termRow("Max rate", 1, "per month", PLACEHOLDER),
    termRow("Experts", 1, "headcount", PLACEHOLDER),
    termRow("Horizon", 12, "months", PLACEHOLDER),
    termRow("Discount rate", 0, "per year", PLACEHOLDER),
    termRow("Payment delay", 0, "months", PLACEHOLDER),
  ],
  clients: { profiles: [], rows: [] },
};
