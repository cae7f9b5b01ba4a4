import { distance } from "fastest-levenshtein";
import { nameKey } from "./headings/nameKey";
import type { Names } from "./Issue";

/** Maximum number of names listed in a message. The others are counted. */
const MAX_LISTED = 3;
/** Only this many characters are compared: longer names that are alike are so from the start. */
const COMPARED = 100;

/** The names most similar to the typed one. A short list keeps its order. */
export function nearestNames(written: string, names: readonly string[]): Names {
  if (names.length <= MAX_LISTED) return { names, more: 0 };
  const wanted = nameKey(written).slice(0, COMPARED);
  const nearest = names
    .map((name, index) => ({ name, place: index, distance: distance(nameKey(name).slice(0, COMPARED), wanted) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, MAX_LISTED);
  return { names: nearest.map(({ name }) => name), more: names.length - MAX_LISTED };
}
