import { pluralOf } from "../../src/plan/wording/icu/pluralOf";
import { formatCatalog } from "../../src/plan/wording/icu/speak";
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import type { Formats } from "../numbers/formats";
import type { Catalog, Messages } from "./en";

/** A catalogue with numbers as the display language writes them. */
export const paneMessages = (code: LanguageCode, catalogue: Catalog, { amount }: Formats): Messages =>
  // A translation has the keys and, as its test says, the arguments of English.
  formatCatalog(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as Messages;
