import { preloadable } from "../ui/preloadable";

/** The chart of the answer loads after its text. */
export const MarginChart = preloadable(async () => (await import("./MarginChart")).MarginChart);
