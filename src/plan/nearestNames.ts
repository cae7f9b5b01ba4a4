import { distance } from "fastest-levenshtein";
import { nameKey } from "./headings/nameKey";
import type { Names } from "./Issue";

/** Names that a message lists before it says how many more there are. */
const LISTED = 3;
/** Beginnings are compared: longer names are never alike but in these. */
const COMPARED = 100;

/** The names most like the one that was written; as they come where they are few. */
export function nearestNames(written: string, names: readonly string[]): Names {
  if (names.length <= LISTED) return { names, more: 0 };
  const wanted = nameKey(written).slice(0, COMPARED);
  const nearest = names
    .map((name, place) => ({ name, place, off: distance(nameKey(name).slice(0, COMPARED), wanted) }))
    .sort((a, b) => a.off - b.off || a.place - b.place)
    .slice(0, LISTED);
  return { names: nearest.map(({ name }) => name), more: names.length - LISTED };
}
