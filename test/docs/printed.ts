/**
 * A value as the page prints it: with as many decimals as stand there, with commas where they stand, as a share where a
 * % stands.
 */
export function printedLike(shown: string, value: unknown): string {
  // Spaces run together where they are read, those that keep numbers whole too.
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
