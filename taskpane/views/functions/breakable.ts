/** Lets long names and formulas wrap after punctuation. */
export const breakable = (text: string): string => text.replaceAll(/([(,;._])/g, "$1\u200b");
