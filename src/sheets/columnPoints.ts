/** Width of a column in points; a character of the sheets' font is 7 pixels wide, and 5 stand around it. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
