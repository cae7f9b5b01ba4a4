import { clientRow, driverRow, segmentRow, termRow } from "./entries";
import type { Template } from "./Template";

/** Visual inspection in yuan with dates, salaries, dollars and tax. Every figure is illustrative. */
export const datedInspection: Template = {
  id: "dated-inspection",
  title: "Inspection with dates",
  about:
    "Twelve lead and 160 small plants over three years from April 2027, in yuan with devices in dollars. Salaries rise, devices get cheaper, profit is taxed. The question: when is the money back, by fiscal year?",
  currency: "CNY",
  priceYear: 2027,
  drivers: [
    {
      ...driverRow(
        "Expert on site",
        "Expert",
        "months",
        { first: 4, rate: 55000, slope: 0.78, floor: 0.15 },
        "assumption: loaded cost; salaries rise by 4% a year",
      ),
      escalation: 0.04,
    },
    {
      ...driverRow(
        "Customization",
        "Customization",
        "hours",
        { first: 500, rate: 320, slope: 0.82, floor: 25 },
        "assumption: interfaces, parts catalog, thresholds",
      ),
      escalation: 0.04,
    },
    {
      ...driverRow(
        "Edge device and camera",
        "Hardware",
        "stations",
        { first: 2, rate: 3200, slope: 0.98, floor: 1.6 },
        "assumption: in dollars; prices fall by 12% a year",
      ),
      escalation: -0.12,
      currency: "USD",
    },
    driverRow(
      "Enclosure and installation",
      "Engineering",
      "stations",
      { first: 2, rate: 9000, slope: 0.9, floor: 1 },
      "assumption: enclosure, lighting, power, heat and damp",
    ),
    {
      ...driverRow(
        "Operator training",
        "Training",
        "hours",
        { first: 60, rate: 180, slope: 0.9, floor: 12 },
        "assumption: two shifts",
      ),
      escalation: 0.04,
    },
  ],
  segments: [
    {
      ...segmentRow(
        "Lead plants",
        "Automotive parts",
        { clients: 12, price: 320000, acquisition: 30000, fee: 9000, runCost: 4200, term: 36, churn: 0.002, size: 1.4 },
        "assumption: fees a year in advance",
      ),
      feeRise: 0.03,
      costRise: 0.03,
      billing: 12,
    },
    {
      ...segmentRow(
        "Small plants",
        "Automotive parts",
        { clients: 160, price: 128000, acquisition: 9000, fee: 3600, runCost: 1500, term: 36, churn: 0.008, size: 0.7 },
        "assumption",
      ),
      feeRise: 0.03,
      costRise: 0.03,
      billing: 3,
    },
  ],
  terms: [
    termRow("Non-recurring cost", 3000000, "CNY", "assumption: platform, base model, validation"),
    termRow("Transfer", 0, "share", "assumption: no experience from other industries counts"),
    termRow("Trial failure", 0.15, "share", "assumption"),
    termRow("Trial cost", 0.3, "of a deployment", "assumption"),
    termRow("Start rate", 1, "per month", "assumption"),
    termRow("Ramp", 0.08, "per month", "assumption"),
    termRow("Max rate", 9, "per month", "assumption"),
    termRow("Experts", 10, "headcount", "assumption"),
    termRow("Horizon", 72, "months", "assumption"),
    termRow("Discount rate", 0.1, "per year", "assumption"),
    termRow("Payment delay", 2, "months", "assumption"),
  ],
  optionalTerms: [
    { label: "Start date", value: 46478, unit: "date", source: "assumption: 1 April 2027" },
    { label: "Fiscal year end", value: 3, unit: "month", source: "assumption: March" },
    { label: "First month", value: 7, unit: "month", source: "assumption: six months of development first" },
    { label: "Non-recurring months", value: 6, unit: "months", source: "assumption: paid as it is developed" },
    { label: "Overhead a month", value: 60000, unit: "CNY", source: "assumption: management and support" },
    { label: "Overhead rise", value: 0.04, unit: "per year", source: "assumption" },
    { label: "Discounting", value: "mid", unit: "", source: "assumption: flows in the middle of a month" },
    { label: "Tax rate", value: 0.25, unit: "of profit", source: "assumption: enterprise income tax" },
    { label: "Exchange rate USD", value: 7.1, unit: "CNY", source: "assumption" },
    { label: "Exchange rate USD a year", value: -0.01, unit: "per year", source: "assumption" },
  ],
  clients: {
    profiles: ["Lead plants", "Small plants"],
    rows: [
      clientRow("Incumbent cost a year", [420000, 110000], "CNY", "assumption: manual inspection, rework, licenses"),
      clientRow("Benefit a year", [60000, 12000], "CNY", "assumption: fewer complaints"),
      clientRow("Training hours", [80, 30], "hours", "assumption: operators away from the line"),
      clientRow("Wage", [60, 45], "CNY per hour", "assumption"),
      clientRow("Downtime cost", [30000, 6000], "CNY", "assumption: line stops while it is installed"),
      clientRow("Own hardware", [20000, 6000], "CNY", "assumption: mounts, network drop, screen"),
      clientRow("Power and cooling a year", [5000, 1500], "CNY", "assumption"),
      clientRow("Network a year", [4000, 1500], "CNY", "assumption"),
      clientRow(
        "Protection (damp, heat, power)",
        [12000, 6000],
        "CNY",
        "assumption: the client's own part of the installation",
      ),
      clientRow("Fee a month", [9000, 3600], "CNY", "as in the segments"),
      clientRow("Horizon years", [5, 5], "years", "assumption"),
      clientRow("Required payback years", [2.5, 2.5], "years", "assumption: small owners wait no longer"),
      clientRow("Discount rate", [0.1, 0.12], "per year", "assumption"),
    ],
  },
};
