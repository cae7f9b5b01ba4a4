const LONGEST = 60;

/** A name as a sentence shows it: a cell may hold 32,767 letters. */
export function shortName(name: string, longest = LONGEST): string {
  if (name.length <= longest) return name;
  // Whole characters, of which some take two places.
  const letters = Array.from(name.slice(0, 2 * longest + 2));
  return letters.length <= longest ? name : `${letters.slice(0, longest).join("")}…`;
}
