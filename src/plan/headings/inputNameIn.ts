import type { LanguageCode } from "../wording/LanguageCode";
import { headingIn } from "./headingIn";

/** "Expert.Slope", or the label of a term, with the header in another language; it is read in all of them. */
export function inputNameIn(name: string, language: LanguageCode): string {
  // A name may hold a dot itself; a column never does.
  const dot = name.lastIndexOf(".");
  return dot < 0 ? headingIn(name, language) : `${name.slice(0, dot)}.${headingIn(name.slice(dot + 1), language)}`;
}
