import type { Template } from "../../plan/templates/Template";
import { TERM_COLUMNS } from "../../schema/columns";
import { TERM_LABELS, TERMS } from "../../schema/terms";
import { formatOf } from "../columnFormats";
import type { CellValue } from "../SheetSpec";
import type { ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";

export function termsBlock({ terms: given, absentTerms = [] }: Template, { terms, prefix }: ModelLayout): SheetPart {
  const rows = TERM_LABELS.map((label, index): readonly CellValue[] => {
    if (absentTerms.includes(label)) return [null, null, "", ""];
    const term = given.find((one) => one.label === label);
    if (term === undefined) return [label, null, "", ""];
    const { value, unit, source } = term;
    return [label, value, unit, placeholderSource(source, { [`C${terms.first + index}`]: value })];
  });
  const band = section(terms.header - 2, "Terms", "What holds for the whole rollout.");
  return {
    blocks: [...band.blocks, { at: `B${terms.header}`, cells: [[...TERM_COLUMNS, "Unit", "Source"], ...rows] }],
    formats: [
      ...band.formats,
      { range: `B${terms.header}:E${terms.header}`, style: "header" },
      { range: `B${terms.first}:B${terms.last}`, style: "label" },
      { range: `C${terms.first}:C${terms.last}`, style: "input", numberFormat: "quantity" },
      ...TERM_LABELS.map((label, index) => ({
        range: `C${terms.first + index}`,
        numberFormat: formatOf(TERMS[label]),
      })),
      { range: `C${terms.header}`, align: "right" },
      { range: `D${terms.first}:D${terms.last}`, style: "unit" },
      { range: `E${terms.first}:E${terms.last}`, style: "note" },
    ],
    names: [{ name: `${prefix}_Terms`, range: `B${terms.header}:C${terms.last}`, comment: "Terms: label and value" }],
    tables: [{ name: `${prefix}_TermsTable`, range: `B${terms.header}:E${terms.last}` }],
  };
}
