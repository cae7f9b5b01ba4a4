/** Characters that make a chart's text field read its text as a formula that refers to a cell. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]/u;
const CONTROLS = /[\t\r\n]+/g;

/**
 * Titles and names of series have no text format and no apostrophe, so a text that reads like a formula is put in
 * quotation marks.
 */
export function chartText(text: string): string {
  const line = text.replaceAll(CONTROLS, " ");
  return FORMULA_LIKE.test(text) || /^[\t\r\n]/.test(text) ? `“${line.trim()}”` : line;
}
