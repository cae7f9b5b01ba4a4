/** Width of a column in points: a character of the sheets' font is 7 pixels wide, plus 5 pixels of padding. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
