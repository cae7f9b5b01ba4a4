import { CONVENTIONS } from "../i18n/conventions";
import type { SheetMessages } from "../i18n/sheetMessages";
import { formulaText } from "./formulaText";

const THOUSAND = "FIXED(1000,0)";

/**
 * A whole number as a formula writes it into a text, with the thousands separators of the sheet's language. FIXED alone
 * uses the separators of Excel's language. So does TEXT, and Excel reads its formats in its own language as well. A
 * French page in an English Excel would mix the two.
 */
export const wholeText = (number: string, { language }: Pick<SheetMessages, "language">): string =>
  `SUBSTITUTE(FIXED(${number},0),MID(${THOUSAND},2,LEN(${THOUSAND})-4),${formulaText(CONVENTIONS[language].group)})`;
