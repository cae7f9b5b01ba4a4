import type { NeverReason } from "../../engine/decision/Verdict";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";

/** "never: …", for a cell with a number of deployments. */
export function neverText(because: NeverReason, language: LanguageCode = "en"): string {
  const words = messagesFor(language).never;
  const reason = neverReasonText(because, language);
  return because.kind === "beyond a billion" ? words.beyond({ reason }) : words.never({ reason });
}

/** Why there is no breakeven, as a clause. */
export function neverReasonText(reason: NeverReason, language: LanguageCode = "en"): string {
  const words = messagesFor(language).never;
  switch (reason.kind) {
    case "clients run out":
      return words.clientsRunOut(reason);
    case "no client pays for itself":
      return words.nobodyPays({ clients: reason.clients, margin: reason.unitMargin });
    case "unit cost stays above":
      return words.unitCostAbove(reason);
    case "beyond a billion":
      return words.stillOut(reason);
  }
}
