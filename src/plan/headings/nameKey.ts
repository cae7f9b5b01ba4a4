import { memoizeLatest } from "../../engine/memoizeLatest";
import { plainText } from "./plainText";

const MOST = 5000;
const LONGEST = 255;

const freshKey = (text: string): string => plainText(text).toLowerCase().replaceAll(" ", "");
/** The names of a plan come back with every recalculation. */
const keptKey = memoizeLatest(MOST, freshKey);

/**
 * How names of drivers, segments and industries, and choices, are compared: case, spacing and invisible letters aside.
 */
export const nameKey = (text: string): string => (text.length <= LONGEST ? keptKey(text) : freshKey(text));
