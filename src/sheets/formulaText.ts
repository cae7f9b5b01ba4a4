/** A text as it stands in a formula. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
