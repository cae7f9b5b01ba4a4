/** The terms that cost depends on, found by their labels, so their order in the block does not matter. */
import { labelVariants } from "../../plan/headings/labelVariants";
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
import { SEGMENT_WORKING } from "./workingColumns";

export const termCells = ({ termsUsed: { first } }: Pick<ModelLayout, "termsUsed">) => ({
  nonRecurring: `$C$${first}`,
  transfer: `$C$${first + 1}`,
  lostTrials: `$C$${first + 2}`,
  /** The number of listed clients; a text with the reason while the functions refuse a block. */
  clients: `$C$${first + 3}`,
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
  label: TermLabel,
  absent: string,
  sheet = "",
): string {
  const [labels, values] = [TERM_INPUT.label, TERM_INPUT.value].map((letter) => sheet + blockColumn(letter, terms)) as [
    string,
    string,
  ];
  const written = (sheet === "" ? [t.heading(label)] : labelVariants(label)).map(formulaText);
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
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [headers, ...cells] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `B${rows.first}:D${rows.last}`, style: "working" },
      { range: `C${rows.first}`, numberFormat: "money" },
      { range: `C${rows.first + 1}`, numberFormat: "percent" },
      { range: `C${rows.first + 2}`, numberFormat: "quantity" },
      { range: `C${rows.first + 3}`, numberFormat: "count" },
    ],
    names: [
      {
        name: `${layout.prefix}_TermsUsed`,
        range: `B${rows.header}:D${rows.last}`,
        comment: t.model.nameOfTermsUsed,
      },
    ],
  };
}
