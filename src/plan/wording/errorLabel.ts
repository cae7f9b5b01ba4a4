import type { Method } from "../../engine/risk/sampling/draws";

/** How the reported errors relate to the method. They are those of as many independent draws. */
const OF_INDEPENDENT: Readonly<Record<Method, string>> = {
  "latin hypercube": " (at most)",
  "monte carlo": "",
  sobol: " (if independent)",
};

/** The label of the standard error of a simulated figure. */
export const errorLabel = (of: "mean" | "probability", method: Method): string =>
  `Standard error${of === "mean" ? "" : " of the probability"}${OF_INDEPENDENT[method]}`;
