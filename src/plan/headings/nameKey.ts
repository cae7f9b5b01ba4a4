import { memoizeLatest } from "../../engine/memoizeLatest";
import { plainText } from "./plainText";

const CACHE_SIZE = 5000;
const MAX_LENGTH = 255;

const computeKey = (text: string): string => plainText(text).toLowerCase().replaceAll(" ", "");
/** Cached, since every recalculation uses the same names. */
const cachedKey = memoizeLatest(CACHE_SIZE, computeKey);

/**
 * The key that compares names of drivers, segments and industries, and choices. Case, spacing and invisible characters
 * do not matter.
 */
export const nameKey = (text: string): string => (text.length <= MAX_LENGTH ? cachedKey(text) : computeKey(text));
