/** What the source of a placeholder begins with, in each language of the sheets. */
const PLACEHOLDERS = ["placeholder", "chiffre provisoire", "占位"] as const;

/** Whether the source of a figure says that it is a placeholder of the blank model, in whatever language. */
export const isPlaceholder = (source: unknown): boolean =>
  typeof source === "string" && PLACEHOLDERS.some((word) => source.toLowerCase().startsWith(word));
