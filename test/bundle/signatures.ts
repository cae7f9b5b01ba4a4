/** The public contract, written down a second time on purpose: a changed signature breaks the users' workbooks. */
export const SIGNATURES: Readonly<Record<string, string>> = {
  UNITQUANTITY: "first, slope, n, [floor], [curve] -> number",
  TOTALQUANTITY: "first, slope, last, [from], [floor], [curve] -> number",
  LOTMIDPOINT: "slope, last, [from] -> number",
  FITCURVE: "deployments[][], quantities[][] -> spill",
  UNITCOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  TOTALCOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  AVERAGECOST: "n, drivers[][], [segments][][], [terms][][] -> number",
  BREAKDOWN: "n, drivers[][], [segments][][], [terms][][] -> spill",
  LADDER: "last, drivers[][], [segments][][], [terms][][], [from], [step] -> spill",
  MARGIN: "n, drivers[][], segments[][], [terms][][] -> number",
  UNITBREAKEVEN: "drivers[][], segments[][], [terms][][] -> number",
  BREAKEVEN: "drivers[][], segments[][], [terms][][], [sustained] -> number",
  VERDICT: "drivers[][], segments[][], [terms][][] -> string",
  PRICEFLOOR: "n, drivers[][], [segments][][], [terms][][], [target] -> number",
  REQUIRED: "n, drivers[][], segments[][], terms[][], driver, column -> number",
  CROSSOVER: "driversA[][], termsA[][], driversB[][], termsB[][], [segments][][] -> number",
};
