/** Texts, names of sheets and array constants, in which a semicolon does not separate arguments. */
const QUOTED_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/**
 * Whether the formula of a name is in the user's language. Excel on the desktop returns it that way, with ";" between
 * arguments, but accepts it only in English (office-js #2834, #2891).
 */
export const isLocalFormula = (formula: string): boolean => formula.replaceAll(QUOTED_PARTS, "").includes(";");
