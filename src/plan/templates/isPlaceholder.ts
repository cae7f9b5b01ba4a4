/** How the source of a placeholder begins, in each language of the sheets. */
const PLACEHOLDERS = ["placeholder", "chiffre provisoire", "占位"] as const;

/** Whether the source of a figure marks it as a placeholder of the blank model, in any language. */
export const isPlaceholder = (source: unknown): boolean =>
  typeof source === "string" && PLACEHOLDERS.some((word) => source.toLowerCase().startsWith(word));
