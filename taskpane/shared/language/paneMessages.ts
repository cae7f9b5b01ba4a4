import { CONVENTIONS } from "../../../src/i18n/conventions";
import { formatCatalog } from "../../../src/i18n/icu/formatCatalog";
import type { LanguageCode } from "../../../src/i18n/languages";
import type { Formats } from "../numbers/formats";
import type { Catalog, Messages } from "../../../src/i18n/en/pane";

/** A catalogue with numbers as the display language writes them. */
export const paneMessages = (code: LanguageCode, catalogue: Catalog, { amount }: Formats): Messages =>
  // A translation has the keys and, as its test says, the arguments of English.
  formatCatalog(catalogue, { plural: CONVENTIONS[code].plural, numbers: { "": amount } }) as Messages;
