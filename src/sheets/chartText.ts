/** What a chart's text field takes for the beginning of a formula that points to a cell. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]/u;
const CONTROLS = /[\t\r\n]+/g;

/**
 * Titles and names of series have no text format and no apostrophe: one that reads like a formula stands in quotation
 * marks.
 */
export function chartText(text: string): string {
  const line = text.replaceAll(CONTROLS, " ");
  return FORMULA_LIKE.test(text) || /^[\t\r\n]/.test(text) ? `“${line.trim()}”` : line;
}
