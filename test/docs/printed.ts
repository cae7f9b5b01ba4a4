/**
 * Formats a value like the printed one: with the same number of decimals, with commas if it has commas, as a percentage
 * if it has a %.
 */
export function printedLike(shown: string, value: unknown): string {
  // Collapses spaces, including the non-breaking spaces within numbers.
  if (typeof value !== "number") return String(value).replace(/\s+/g, " ");
  const share = shown.endsWith("%");
  const digits = (/\.(\d+)/.exec(shown)?.[1] ?? "").length;
  return (
    (share ? value * 100 : value).toLocaleString("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: shown.includes(",") || !/\d{4}/.test(shown),
    }) + (share ? "%" : "")
  );
}
