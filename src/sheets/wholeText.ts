const THOUSAND = "FIXED(1000,0)";

/**
 * A whole number as a formula puts it into a text, its thousands apart as the language of the sheet has them. FIXED
 * alone parts them as that of Excel does, and so does TEXT, whose formats Excel reads in its own language as well: a
 * French page in an English Excel would mix the two.
 */
export const wholeText = (number: string): string =>
  `SUBSTITUTE(FIXED(${number},0),MID(${THOUSAND},2,LEN(${THOUSAND})-4),",")`;
