import type { Method } from "../../engine/risk/sampling/draws";

/** What the errors that are told are to the method: they are those of as many independent draws. */
const OF_INDEPENDENT: Readonly<Record<Method, string>> = {
  "latin hypercube": " (at most)",
  "monte carlo": "",
  sobol: " (if independent)",
};

/** What the standard error of a simulated figure is called. */
export const errorLabel = (of: "mean" | "chance", method: Method): string =>
  `Standard error${of === "mean" ? "" : " of the chance"}${OF_INDEPENDENT[method]}`;
