/**
 * A text without what nobody sees: compatibility forms (full width, ligatures, combining accents) as plain letters,
 * invisible letters off, one kind of apostrophe, single spaces. Two texts that look alike on a screen become one.
 */
export const plainText = (text: string): string =>
  text
    // Before the compatibility forms: an acute accent that stands alone would become a space.
    .replace(/[’‘ʼ＇`´]/g, "'")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Soft hyphens, zero-width spaces, marks of direction, variation selectors, and control characters that are no spacing.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;
