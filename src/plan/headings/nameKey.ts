import { plainText } from "./plainText";

/** How names of drivers, segments and industries, and choices, are compared: case, spacing and invisible letters aside. */
export const nameKey = (text: string): string => {
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  const key = plainText(text).toLowerCase().replaceAll(" ", "");
  if (KEYS.size >= MOST) KEYS.clear();
  if (text.length <= LONGEST) KEYS.set(text, key);
  return key;
};

/** The names of a plan come back with every recalculation. */
const KEYS = new Map<string, string>();
const MOST = 5000;
const LONGEST = 255;
