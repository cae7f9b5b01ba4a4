/**
 * Text without invisible differences: compatibility forms (full width, ligatures, combining accents) become plain
 * letters, invisible characters are removed, and apostrophes and spaces are unified. Texts that look the same on screen
 * become equal.
 */
export const plainText = (text: string): string =>
  text
    // Do this before normalizing: a standalone acute accent would become a space.
    .replace(/[’‘ʼ＇`´]/g, "'")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Soft hyphens, zero-width spaces, direction marks, variation selectors, and control characters other than spaces.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;
