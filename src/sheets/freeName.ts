/** The wanted name, or with the least number that makes it free; case does not distinguish names. */
export function freeName(wanted: string, taken: readonly string[], numbered: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = wanted;
  for (let number = 2; known.has(candidate.toLowerCase()); number += 1) candidate = numbered(number);
  return candidate;
}
