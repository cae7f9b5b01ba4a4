/** Begins with letters and has no digit, so Excel cannot read it as a formula, a number or a date. */
const HARMLESS = /^\p{L}[^\d\t\r\n]*$/u;

/** A text in the form that keeps it a text when it is written into a cell. */
export const escapeCellText = (text: string): string =>
  text === "" || (HARMLESS.test(text) && !/^(true|false)$/i.test(text)) ? text : `'${text}`;
