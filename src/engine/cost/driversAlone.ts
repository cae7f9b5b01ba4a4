import type { Plan } from "./inputs";

/** Drivers alone over the clients of a plan: no price, fee or cost beside theirs. */
export const driversAlone = ({ segments, terms }: Plan, drivers: Plan["drivers"]): Plan => ({
  drivers,
  segments: segments.map((one) => ({ ...one, price: 0, entry: 0, acquisition: 0, fee: 0, runCost: 0 })),
  terms: { ...terms, nonRecurring: 0 },
});
