import type { NeverReason } from "../../engine/decision/Verdict";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";

/** "never: …", for a cell with a number of deployments. */
export function neverText(because: NeverReason, language: LanguageCode = "en"): string {
  const t = messagesFor(language).never;
  const reason = neverReasonText(because, language);
  return because.kind === "beyond a billion" ? t.beyond({ reason }) : t.never({ reason });
}

/** Why there is no breakeven, as a clause. */
export function neverReasonText(reason: NeverReason, language: LanguageCode = "en"): string {
  const t = messagesFor(language).never;
  switch (reason.kind) {
    case "clients run out":
      return t.clientsRunOut(reason);
    case "no client pays for itself":
      return t.nobodyPays({ clients: reason.clients, margin: reason.unitMargin });
    case "unit cost stays above":
      return t.unitCostAbove(reason);
    case "beyond a billion":
      return t.stillOut(reason);
  }
}
