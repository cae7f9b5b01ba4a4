import type { NeverReason } from "../../engine/decision/Verdict";
import { amountText } from "./amountText";
import { countText } from "./countText";

/** "never: …", for a cell that asks for a deployment. */
export function neverText(reason: NeverReason): string {
  return `${reason.kind === "beyond a billion" ? "not within 10^9 deployments" : "never"}: ${whyNeverText(reason)}`;
}

/** Why there is no breakeven, as a clause. */
export function whyNeverText(reason: NeverReason): string {
  switch (reason.kind) {
    case "clients run out":
      return `the ${countText(reason.clients, "client")} listed end before the margin turns; after the last it is ${amountText(reason.margin)}`;
    case "no client pays for itself":
      return `of the ${countText(reason.clients, "client")} listed none pays for itself; the best unit margin is ${amountText(reason.unitMargin)}`;
    case "unit cost stays above":
      return `unit cost falls to ${amountText(reason.limit)} and no lower; a client brings ${amountText(reason.contribution)}`;
    case "beyond a billion":
      return `there the margin is still ${amountText(reason.margin)}`;
  }
}
