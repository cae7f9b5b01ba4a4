/**
 * Term by term, beside ./blocksRead: the count of its label in the block, its value, and whether the functions refuse
 * that value.
 */
import { TERM_LABELS, type TermLabel, TERMS } from "../../schema/terms";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "./blockColumn";
import { TERM_INPUT } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import { outsideOf } from "./outsideOf";
import type { SheetPart } from "./SheetPart";

export const TERM_READ = { label: "F", count: "I", value: "J", refused: "K" } as const;

export function termsRead({
  terms,
  blocksRead: rows,
  t,
}: InLanguage<ModelLayout>): Pick<SheetPart, "blocks" | "formats"> {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  const last = rows.first + TERM_LABELS.length - 1;
  const figures = TERM_LABELS.map((label, index) => {
    const row = rows.first + index;
    const name = `$${TERM_READ.label}${row}`;
    return [
      { formula: `=COUNTIF(${labels},${name})` },
      { formula: `=SUMIF(${labels},${name},${values})` },
      { formula: `=IF(${refused(label, `$${TERM_READ.value}${row}`)},1,0)` },
    ];
  });
  const { label, count, refused: end } = TERM_READ;
  return {
    blocks: [
      { at: `${label}${rows.header}`, cells: [[t.reasons.label], ...TERM_LABELS.map((one) => [t.heading(one)])] },
      { at: `${count}${rows.header}`, cells: [[t.reasons.count, t.heading("Value"), t.reasons.refused1], ...figures] },
    ],
    formats: [
      { range: `${label}${rows.header}:${end}${rows.header}`, style: "header" },
      { range: `${count}${rows.header}:${end}${rows.header}`, align: "right" },
      { range: `${label}${rows.first}:${end}${last}`, style: "working" },
    ],
  };
}

/** True for a value of the term that is not allowed, as in src/plan/readTerms. */
function refused(label: TermLabel, value: string): string {
  const conditions = outsideOf(TERMS[label].constraint, value);
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(",")})`;
}
