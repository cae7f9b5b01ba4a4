/** Letters first and no digit: nothing that Excel could take for a formula, a number or a date. */
const HARMLESS = /^\p{L}[^\d\t\r\n]*$/u;

/** A text as it is written into a cell so that it stays that text. */
export const escapeCellText = (text: string): string =>
  text === "" || (HARMLESS.test(text) && !/^(true|false)$/i.test(text)) ? text : `'${text}`;
