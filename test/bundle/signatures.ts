import type { FunctionId } from "../../src/functions/FunctionId";

/** The public contract, written a second time on purpose: a changed signature breaks the users' workbooks. */
export const SIGNATURES: Readonly<Record<string, string>> = {
  UNITQUANTITY: "first, slope, n, [floor], [curve] -> number",
  TOTALQUANTITY: "first, slope, last, [from], [floor], [curve] -> number",
  LOTMIDPOINT: "slope, last, [from] -> number",
  FITCURVE: "deployments[][], quantities[][] -> spill",
  UNITCOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  TOTALCOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  AVERAGECOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  BREAKDOWN: "n, drivers[][], [segments][][], [terms][][] -> spill",
  DEPLOYMENTS: "last, drivers[][], [segments][][], [terms][][], [from], [step] -> spill",
  MARGIN: "n, drivers[][], segments[][], [terms][][] -> number",
  UNITBREAKEVEN: "drivers[][], segments[][], [terms][][] -> number",
  BREAKEVEN: "drivers[][], segments[][], [terms][][], [sustained] -> number",
  VERDICT: "drivers[][], segments[][], [terms][][], [language] -> string",
  PRICEFLOOR: "n, drivers[][], [segments][][], [terms][][], [target] -> number",
  REQUIRED: "n, drivers[][], segments[][], terms[][], driver, column -> number",
  SCHEDULE: "drivers[][], segments[][], terms[][] -> spill",
  CASHFLOW: "drivers[][], segments[][], terms[][] -> spill",
  PEAKFUNDING: "drivers[][], segments[][], terms[][] -> number",
  PERIODS: "drivers[][], segments[][], terms[][], [by] -> spill",
  PAYBACK: "drivers[][], segments[][], terms[][] -> number",
  DISCOUNTEDPAYBACK: "drivers[][], segments[][], terms[][] -> number",
  NPV: "drivers[][], segments[][], terms[][] -> number",
  IRR: "drivers[][], segments[][], terms[][] -> number",
  HEADCOUNT: "drivers[][], segments[][], terms[][] -> number",
  CLIENTTCO: "client[][], price -> spill",
  PRICECEILING: "client[][] -> number",
  CLIENTPAYBACK: "client[][], price -> number",
  REPLICATIONTHRESHOLD: "drivers[][], client[][], [segments][][], [terms][][] -> number",
  CROSSOVER: "driversA[][], termsA[][], driversB[][], termsB[][], [segments][][] -> number",
  SIMULATE:
    "drivers[][], segments[][], terms[][], uncertainty[][], [trials], [seed], [measure], [correlations][][], [method] -> spill",
  PROBABILITY:
    "n, drivers[][], segments[][], terms[][], uncertainty[][], [trials], [seed], [correlations][][], [method] -> number",
  TORNADO: "drivers[][], segments[][], terms[][], uncertainty[][], [measure] -> spill",
} satisfies Readonly<Record<FunctionId, string>>;
