import { shownHeading } from "../../i18n/headings";
import type { LanguageCode } from "../../i18n/languages";
import { isHeading } from "./isHeading";

/** A header or label of ours as sheets and the pane show it. One that is not ours stays as it is. */
export const translateHeading = (heading: string, language: LanguageCode): string =>
  isHeading(heading) ? shownHeading(heading, language) : heading;
