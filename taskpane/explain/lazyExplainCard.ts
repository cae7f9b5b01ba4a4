import { loadedLater } from "../ui/loadedLater";

/** Words and workings of a figure. */
export const ExplainCard = loadedLater(async () => (await import("./ExplainCard")).ExplainCard);
