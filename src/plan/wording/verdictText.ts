import type { Verdict } from "../../engine/decision/Verdict";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";
import { verdictSentences } from "./verdictSentences";

/** The verdict as one text, as a cell shows it. Chinese has no spaces between sentences. */
export const verdictText = (verdict: Verdict, language: LanguageCode): string =>
  verdictSentences(verdict, language).join(messagesFor(language).between);
