/** Columns of a sheet by their letters and by their index from 0. */

const LETTERS = 26;

/**
 * The index of a column: "A" is 0, "XFD" is 16,383. Lower case works too. Throws on anything but letters, such as "B4".
 */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) throw new Error(`${letters} are not the letters of a column`);
  return Array.from(letters.toUpperCase()).reduce((sum, one) => sum * LETTERS + one.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column: 0 is "A", 16,383 is "XFD". */
export function columnLetters(index: number): string {
  const before = Math.floor(index / LETTERS) - 1;
  return (before < 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + (index % LETTERS));
}
