/** The terms that cost depends on, found by their labels, so their order in the block does not matter. */
import { labelVariants } from "../../plan/headings/labelVariants";
import type { AnyTermLabel } from "../../schema/optionalTerms";
import type { TermLabel } from "../../schema/terms";
import { formulaText } from "../formulaText";
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { CellValue } from "../SheetSpec";
import { blockColumn } from "./blockColumn";
import type { InLanguage } from "../InLanguage";
import { firstReason, READ } from "./firstReason";
import { TERM_INPUT } from "./inputColumns";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";
import { SEGMENT_WORKING, TERM_USED } from "./workingColumns";

const { term: FROM, value: VALUE, unit: TO } = TERM_USED;

export const termCells = ({ termsUsed: { first } }: Pick<ModelLayout, "termsUsed">) => ({
  nonRecurring: `$${VALUE}$${first}`,
  transfer: `$${VALUE}$${first + 1}`,
  lostTrials: `$${VALUE}$${first + 2}`,
  /** The number of listed clients; a text with the reason while the functions refuse a block. */
  clients: `$${VALUE}$${first + 3}`,
});

/**
 * The figure if the functions accept the blocks, otherwise the reason; without "=". `clients`: the cell with the number
 * of clients, on any sheet.
 */
export const ifRead = (clients: string, formula: string): string => `IF(ISNUMBER(${clients}),${formula},${clients})`;

/**
 * The value beside a label of the terms, or `absent` if no row has the label; without "=". `sheet`: the sheet name with
 * "!", for a formula on another sheet, which finds the names of each language and those of earlier models.
 */
export function termValue(
  { terms, t }: Readonly<{ terms: Rows; t: SheetMessages }>,
  label: AnyTermLabel,
  absent: string,
  sheet = "",
): string {
  return labeledValue(terms, sheet === "" ? [t.heading(label)] : labelVariants(label), absent, sheet);
}

/** The same for any of several texts beside which the value may stand. */
export function labeledValue(terms: Rows, texts: readonly string[], absent: string, sheet = ""): string {
  const [labels, values] = [TERM_INPUT.label, TERM_INPUT.value].map((letter) => sheet + blockColumn(letter, terms)) as [
    string,
    string,
  ];
  const written = texts.map(formulaText);
  const count = written.map((name) => `COUNTIF(${labels},${name})`).join("+");
  const sum = written.map((name) => `SUMIF(${labels},${name},${values})`).join("+");
  return `IF(${count}=0,${absent},${sum})`;
}

export function termsUsed(layout: InLanguage<ModelLayout>): SheetPart {
  const { segmentWorkings, termsUsed: rows, t } = layout;
  const value = (label: TermLabel, absent: string): string => termValue(layout, label, absent);
  const failure = value("Trial failure", "0");
  const reason = firstReason(layout);
  const listed = `SUM(${column(SEGMENT_WORKING.clients, segmentWorkings)})`;
  const cells: readonly (readonly CellValue[])[] = [
    [t.heading("Non-recurring cost"), { formula: `=${value("Non-recurring cost", "0")}` }, t.model.moneyUnit],
    [t.heading("Transfer"), { formula: `=${value("Transfer", "0")}` }, t.model.transferExplained],
    [
      t.model.lostTrials,
      { formula: `=IF(${failure}=1,1,1+${value("Trial cost", "1")}*${failure}/(1-${failure}))` },
      t.model.lostTrialsExplained,
    ],
    [t.heading("Clients"), { formula: `=IF(${reason}="${READ}",${listed},${reason})` }, t.model.listedInTheSegments],
  ];
  const headers = [t.model.termUsed, t.heading("Value"), t.heading("Unit")];
  const band = section(rows.header - 2, t.model.workings, t.model.workingsExplained);
  return {
    blocks: [...band.blocks, { at: `${FROM}${rows.header}`, cells: [headers, ...cells] }],
    formats: [
      ...band.formats,
      { range: `${FROM}${rows.header}:${TO}${rows.header}`, style: "header" },
      { range: `${FROM}${rows.first}:${TO}${rows.last}`, style: "working" },
      { range: `${VALUE}${rows.first}`, numberFormat: "money" },
      { range: `${VALUE}${rows.first + 1}`, numberFormat: "percent" },
      { range: `${VALUE}${rows.first + 2}`, numberFormat: "quantity" },
      { range: `${VALUE}${rows.first + 3}`, numberFormat: "count" },
    ],
    names: [
      {
        name: `${layout.prefix}_TermsUsed`,
        range: `${FROM}${rows.header}:${TO}${rows.last}`,
        comment: t.model.nameOfTermsUsed,
      },
    ],
  };
}
