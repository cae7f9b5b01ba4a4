/** Margin on each side of a printed page; header and footer are blank. */
export const MARGIN_INCHES = 0.5;
export const POINTS_AN_INCH = 72;
