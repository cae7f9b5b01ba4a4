/** A text as a literal in a formula. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
