import type { NeverReason } from "../../engine/decision/Verdict";
import { amountText } from "./amountText";
import { countText } from "./countText";

/** Why there is no breakeven, in one sentence. */
export function neverText(reason: NeverReason): string {
  switch (reason.kind) {
    case "clients run out":
      return `never within the ${countText(reason.clients, "client")} listed: after the last the cumulative margin is ${amountText(reason.margin)}`;
    case "no client pays for itself":
      return `never: of the ${countText(reason.clients, "client")} listed none pays for itself; the best unit margin is ${amountText(reason.unitMargin)}`;
    case "unit cost stays above":
      return `never: unit cost falls to ${amountText(reason.limit)} and no lower; a client contributes ${amountText(reason.contribution)}`;
    case "beyond a billion":
      return `not within 10^9 deployments: there the margin is still ${amountText(reason.margin)}`;
  }
}
