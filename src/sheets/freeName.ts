/** The wanted name, or the name with the lowest number that makes it unique; names are not case-sensitive. */
export function freeName(wanted: string, taken: readonly string[], numbered: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = wanted;
  for (let number = 2; known.has(candidate.toLowerCase()); number += 1) candidate = numbered(number);
  return candidate;
}
