import { preloadable } from "../../shared/ui/preloadable";

/** Loads the messages and the worked numbers of the explanations. */
export const ExplainCard = preloadable(async () => (await import("./ExplainCard")).ExplainCard);
