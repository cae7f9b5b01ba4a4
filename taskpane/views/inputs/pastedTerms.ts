/** Assigns values copied in Excel to terms when they are pasted into the field of a term. */
import { MAX_PASTED, pastedCells } from "../../shared/forms/pastedCells";
import { termLabelOf, type TermRow } from "./termFields";

export type PastedTerm = Readonly<{ term: TermRow; text: string }>;

/**
 * Labels next to their values are matched to their terms, in any language. A column of values fills this term and those
 * below it. Blank cells change nothing.
 */
export function pastedTerms(text: string, into: TermRow, terms: readonly TermRow[]): readonly PastedTerm[] {
  if (text.length > MAX_PASTED) return [];
  const lines = pastedCells(text);
  const labelled = lines.flatMap(([label, value]) => {
    const known = value === undefined ? undefined : termLabelOf(label);
    const term = terms.find((one) => one.label === known);
    return term === undefined || value === undefined ? [] : [{ term, text: value.trim() }];
  });
  const below = terms.slice(terms.indexOf(into));
  const column = lines.flatMap(([value = ""], index) => {
    const term = below[index];
    return term === undefined ? [] : [{ term, text: value.trim() }];
  });
  return (labelled.length > 0 ? labelled : column).filter((one) => one.text !== "");
}
