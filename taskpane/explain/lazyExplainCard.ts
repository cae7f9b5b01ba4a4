import { preloadable } from "../ui/loadedLater";

/** Words and workings of a figure. */
export const ExplainCard = preloadable(async () => (await import("./ExplainCard")).ExplainCard);
