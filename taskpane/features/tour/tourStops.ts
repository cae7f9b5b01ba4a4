import type { View } from "../../shared/View";

/** Views that the tour visits. The catalogs describe each one under the same name. */
export const TOUR_STOPS = ["answer", "inputs", "time", "risk", "scenarios"] as const satisfies readonly View[];
