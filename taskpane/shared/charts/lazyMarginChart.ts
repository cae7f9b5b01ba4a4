import { preloadable } from "../ui/preloadable";

/** The picture of the answer comes behind its words. */
export const MarginChart = preloadable(async () => (await import("./MarginChart")).MarginChart);
