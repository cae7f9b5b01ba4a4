/** Long names and formulas break where a person would. */
export const breakable = (text: string): string => text.replaceAll(/([(,;._])/g, "$1\u200b");
