import { preloadable } from "../../shared/ui/preloadable";

/** Words and workings of a figure. */
export const ExplainCard = preloadable(async () => (await import("./ExplainCard")).ExplainCard);
