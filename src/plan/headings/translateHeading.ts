import { shownHeading } from "../../i18n/headings";
import { shownExchangeLabel } from "../../i18n/exchangeLabels";
import type { LanguageCode } from "../../i18n/languages";
import { exchangeLabel } from "./exchangeLabel";
import { isHeading } from "./isHeading";

/** A header or label of ours as sheets and the pane show it. One that is not ours stays as it is. */
export function translateHeading(heading: string, language: LanguageCode): string {
  if (isHeading(heading)) return shownHeading(heading, language);
  const exchange = exchangeLabel(heading);
  return exchange === undefined ? heading : shownExchangeLabel(exchange, language);
}
