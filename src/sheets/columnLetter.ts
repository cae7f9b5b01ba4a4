const LETTERS = 26;

/** A, B, … Z, AA, … for 1, 2, … 26, 27, … */
export function columnLetter(number: number): string {
  const rest = (number - 1) % LETTERS;
  const higher = (number - 1 - rest) / LETTERS;
  return (higher === 0 ? "" : columnLetter(higher)) + String.fromCharCode("A".charCodeAt(0) + rest);
}
