/** The height of a row for a text that wraps, by the number of its characters. */

/** Points of a line of prose. */
const LINE = 15.75;
/** Letters of prose are narrower than the digits that widths of columns are counted in, but larger. */
const SHARE_OF_WIDTH = 1.12;
/** Characters twice as wide as a letter. */
const WIDE = /[\u2e80-\uffef]/g;
const MIN_LINES = 3;

/** `width`: that of the row's merged columns. There is room for one line more, because the text follows the model. */
export function textHeight(text: string, width: number): number {
  const characters = text.length + (text.match(WIDE)?.length ?? 0);
  return Math.max(MIN_LINES, Math.ceil((characters * SHARE_OF_WIDTH) / width) + 1) * LINE;
}
