const MAX_LENGTH = 60;

/** A name shortened for a sentence: a cell may hold 32,767 characters. */
export function shortName(name: string, longest = MAX_LENGTH): string {
  if (name.length <= longest) return name;
  // Split by characters, because some of them take two UTF-16 units.
  const letters = Array.from(name.slice(0, 2 * longest + 2));
  return letters.length <= longest ? name : `${letters.slice(0, longest).join("")}…`;
}
