import { CONVENTIONS } from "../../../src/i18n/conventions";
import { formatCatalog } from "../../../src/i18n/icu/formatCatalog";
import type { LanguageCode } from "../../../src/i18n/languages";
import type { Formats } from "../numbers/formats";
import type { Catalog, Messages } from "../../../src/i18n/en/pane";

/** The messages of a catalog, with numbers formatted for the display language. */
export const paneMessages = (code: LanguageCode, catalogue: Catalog, { amount }: Formats): Messages =>
  // A test checks that every translation has the keys and arguments of the English catalog.
  formatCatalog(catalogue, { plural: CONVENTIONS[code].plural, numbers: { "": amount } }) as Messages;
