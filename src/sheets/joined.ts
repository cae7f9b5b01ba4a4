/** A text of several pieces, as a formula joins them. Without "=". */
export const joined = (...pieces: readonly string[]): string => pieces.join("&");
