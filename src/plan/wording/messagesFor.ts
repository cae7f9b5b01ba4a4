/**
 * The messages of a language. Numbers follow our own rules instead of Intl's, so that a workbook reads the same on
 * every host.
 */
import { amountText, atLeastText, exactText } from "./amountText";
import type { VerdictMessages } from "../../i18n/en/verdict";
import { verdictCatalog } from "../../i18n/verdictCatalogs";
import { CONVENTIONS } from "../../i18n/conventions";
import { formatCatalog } from "../../i18n/icu/formatCatalog";
import type { LanguageCode } from "../../i18n/languages";
import { exactPercent, finePercent, sharePercent, tenthPercent } from "./percentTexts";

const messages = new Map<LanguageCode, VerdictMessages>();

export function messagesFor(language: LanguageCode): VerdictMessages {
  const cached = messages.get(language);
  if (cached !== undefined) return cached;
  const t = formatCatalog(verdictCatalog(language), {
    plural: CONVENTIONS[language].plural,
    numbers: {
      "": (value) => amountText(value, language),
      share: (value) => sharePercent(value, language),
      least: (value) => atLeastText(value, language),
      exact: (value) => exactText(value, language),
      exactshare: (value) => exactPercent(value, language),
      fine: (value) => finePercent(value, language),
      tenth: (value) => tenthPercent(value, language),
    },
    // A translation has the same keys as English, and a test ensures that it has the same arguments.
  }) as VerdictMessages;
  messages.set(language, t);
  return t;
}
