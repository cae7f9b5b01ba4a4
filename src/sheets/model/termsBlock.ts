import type { Template } from "../../plan/templates/Template";
import { TERM_LABELS, TERMS } from "../../schema/terms";
import { formatOf } from "../columnFormats";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { TERM_INPUT } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { optionalTermSchema, termLabel } from "./optionalTerm";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";

export function termsBlock(
  { terms: given, absentTerms = [], optionalTerms = [] }: Template,
  { terms, options, prefix, t }: InLanguage<ModelLayout>,
): SheetPart {
  const { label: from, value: figure, unit: beside, source: to } = TERM_INPUT;
  const rows = TERM_LABELS.map((label, index): readonly CellValue[] => {
    if (absentTerms.includes(label)) return [null, null, "", ""];
    const term = given.find((one) => one.label === label);
    if (term === undefined) return [t.heading(label), null, "", ""];
    const { value, unit, source } = term;
    return [t.heading(label), value, unit, placeholderSource(source, { [`${figure}${terms.first + index}`]: value })];
  });
  const optional = options.terms.map((label): readonly CellValue[] => {
    const term = optionalTerms.find((one) => one.label === label);
    return [termLabel(label, t), term?.value ?? null, term?.unit ?? "", term?.source ?? ""];
  });
  const headers = [t.model.termHeader, ...(["Value", "Unit", "Source"] as const).map(t.heading)];
  const band = section(terms.header - 2, t.model.terms, t.model.termsExplained);
  return {
    blocks: [...band.blocks, { at: `${from}${terms.header}`, cells: [headers, ...rows, ...optional] }],
    formats: [
      ...band.formats,
      { range: `${from}${terms.header}:${to}${terms.header}`, style: "header" },
      { range: `${from}${terms.first}:${from}${terms.last}`, style: "label" },
      { range: `${figure}${terms.first}:${figure}${terms.last}`, style: "input", numberFormat: "quantity" },
      ...TERM_LABELS.map((label, index) => ({
        range: `${figure}${terms.first + index}`,
        numberFormat: formatOf(TERMS[label]),
      })),
      ...options.terms.map((label, index) => ({
        range: `${figure}${terms.first + TERM_LABELS.length + index}`,
        numberFormat: formatOf(optionalTermSchema(label)),
        align: "right" as const,
      })),
      { range: `${figure}${terms.header}`, align: "right" },
      { range: `${beside}${terms.first}:${beside}${terms.last}`, style: "unit" },
      { range: `${to}${terms.first}:${to}${terms.last}`, style: "note" },
    ],
    names: [
      { name: `${prefix}_Terms`, range: `${from}${terms.header}:${figure}${terms.last}`, comment: t.model.nameOfTerms },
    ],
    tables: [{ name: `${prefix}_TermsTable`, range: `${from}${terms.header}:${to}${terms.last}` }],
  };
}
