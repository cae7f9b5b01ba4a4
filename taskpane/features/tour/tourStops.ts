import type { View } from "../../shared/View";

/** Views that the tour leads through; what each is about stands in the catalogues under the same names. */
export const TOUR_STOPS = ["answer", "inputs", "time", "risk", "scenarios"] as const satisfies readonly View[];
