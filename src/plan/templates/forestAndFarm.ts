import { clientRow, driverRow, segmentRow, termRow } from "./entries";
import type { Template } from "./Template";

/** Trap and leaf pictures read in the field. Every figure is illustrative. */
export const forestAndFarm: Template = {
  id: "forest-and-farm",
  title: "Forest and farm",
  about:
    "Trap and leaf pictures analyzed in the field, for cooperatives first and single farms later. A single farm pays little. The question: how cheap must devices, power and visits become?",
  currency: "EUR",
  priceYear: 2026,
  drivers: [
    driverRow(
      "Expert in the field",
      "Expert",
      "months",
      [4, 14000, 0.72, 0.03],
      "assumption: loaded cost, one season with the first ones",
    ),
    driverRow("Customization", "Customization", "hours", [300, 85, 0.8, 6], "assumption: crop, pest, region"),
    driverRow("Camera traps and gateway", "Hardware", "sets", [1, 2600, 0.95, 0.6], "assumption: weatherproof, solar"),
    driverRow(
      "Shell in the field",
      "Engineering",
      "sets",
      [1, 1500, 0.9, 0.35],
      "assumption: mast, battery, radio, rodents",
    ),
    driverRow("Training", "Training", "hours", [16, 55, 0.88, 2], "assumption: an afternoon on the farm"),
    driverRow("Travel", "Travel", "trips", [8, 450, 0.82, 1], "assumption: two visits a season"),
  ],
  segments: [
    segmentRow(
      "Cooperatives",
      "Fruit growing",
      { clients: 5, price: 48000, entry: 0, acquisition: 4000, fee: 900, runCost: 420, term: 48, churn: 0, size: 4 },
      "assumption",
    ),
    segmentRow(
      "Large farms",
      "Fruit growing",
      {
        clients: 45,
        price: 11500,
        entry: 0,
        acquisition: 1200,
        fee: 260,
        runCost: 120,
        term: 48,
        churn: 0.004,
        size: 1,
      },
      "assumption",
    ),
    segmentRow(
      "Single farms",
      "Fruit growing",
      { clients: 150, price: 4200, entry: 0, acquisition: 350, fee: 85, runCost: 35, term: 48, churn: 0.01, size: 0.5 },
      "assumption",
    ),
  ],
  terms: [
    termRow("Non-recurring cost", 380000, "EUR", "assumption: base model, pictures of three seasons"),
    termRow("Transfer", 0, "share", "assumption: no experience from other industries counts"),
    termRow("Trial failure", 0.3, "share", "assumption: a season that fails"),
    termRow("Trial cost", 0.3, "of a deployment", "assumption"),
    termRow("Start rate", 1, "a month", "assumption"),
    termRow("Ramp", 0.08, "a month", "assumption"),
    termRow("Max rate", 30, "a month", "assumption"),
    termRow("Experts", 6, "headcount", "assumption"),
    termRow("Horizon", 72, "months", "assumption"),
    termRow("Discount rate", 0.1, "a year", "assumption"),
    termRow("Payment delay", 2, "months", "assumption"),
  ],
  clients: {
    profiles: ["Cooperatives", "Large farms", "Single farms"],
    rows: [
      clientRow("Incumbent cost a year", [52000, 9500, 3600], "EUR", "assumption: rounds on foot, sprays too many"),
      clientRow("Benefit a year", [14000, 2600, 900], "EUR", "assumption: harvest saved"),
      clientRow("Training hours", [40, 12, 6], "hours", "assumption"),
      clientRow("Wage", [24, 22, 20], "EUR an hour", "assumption"),
      clientRow("Downtime cost", [0, 0, 0], "EUR", "assumption: nothing stops"),
      clientRow("Own hardware", [3000, 700, 400], "EUR", "assumption: poles, telephone"),
      clientRow("Power and cooling a year", [600, 150, 60], "EUR", "assumption"),
      clientRow("Network a year", [1800, 420, 180], "EUR", "assumption: mobile network"),
      clientRow("Protection (damp, heat, power)", [2500, 600, 300], "EUR", "assumption: theft, frost, rodents"),
      clientRow("Fee a month", [900, 260, 85], "EUR", "as in the segments"),
      clientRow("Horizon years", [5, 5, 4], "years", "assumption"),
      clientRow("Required payback years", [3, 2, 1.5], "years", "assumption: one bad season is enough"),
      clientRow("Discount rate", [0.09, 0.1, 0.13], "a year", "assumption"),
    ],
  },
};
