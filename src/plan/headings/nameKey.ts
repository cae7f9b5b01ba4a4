import { memoizeLatest } from "../../engine/memoizeLatest";
import { plainText } from "./plainText";

const MOST = 5000;
const LONGEST = 255;

const freshKey = (text: string): string => plainText(text).toLowerCase().replaceAll(" ", "");
/** Cached, since every recalculation uses the same names. */
const keptKey = memoizeLatest(MOST, freshKey);

/**
 * The key that compares names of drivers, segments and industries, and choices. Case, spacing and invisible characters
 * do not matter.
 */
export const nameKey = (text: string): string => (text.length <= LONGEST ? keptKey(text) : freshKey(text));
