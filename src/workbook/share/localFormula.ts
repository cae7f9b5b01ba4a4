/** Texts, names of sheets and array constants, in which a semicolon is no separator of arguments. */
const ELSEWHERE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/**
 * Whether the formula of a name is written in the user's own language: Excel on the desktop hands it out so, with ";"
 * between arguments, and takes it back in English only (office-js #2834, #2891).
 */
export const isLocalFormula = (formula: string): boolean => formula.replaceAll(ELSEWHERE, "").includes(";");
