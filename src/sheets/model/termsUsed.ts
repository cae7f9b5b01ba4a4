/** The terms that cost depends on, found by their labels: their order in the block does not matter. */
import type { TermLabel } from "../../plan/termLabels";
import type { CellValue } from "../SheetSpec";
import { column, type ModelLayout } from "./modelLayout";
import type { Part } from "./Part";
import { section } from "./section";

export const termCells = ({ termsUsed: { first } }: Pick<ModelLayout, "termsUsed">) => ({
  nonRecurring: `$C$${first}`,
  transfer: `$C$${first + 1}`,
  lostTrials: `$C$${first + 2}`,
  clients: `$C$${first + 3}`,
});

export function termsUsed(layout: ModelLayout): Part {
  const { terms, segments, termsUsed: rows } = layout;
  const value = (label: TermLabel, absent: number): string =>
    `IF(COUNTIF(${column("B", terms)},"${label}")=0,${absent},SUMIF(${column("B", terms)},"${label}",${column("C", terms)}))`;
  const failure = value("Trial failure", 0);
  const cells: readonly (readonly CellValue[])[] = [
    ["Non-recurring cost", { formula: `=${value("Non-recurring cost", 0)}` }, "money"],
    ["Transfer", { formula: `=${value("Transfer", 0)}` }, "share of experience won elsewhere that counts"],
    [
      "Lost trials",
      { formula: `=1+${value("Trial cost", 1)}*${failure}/(1-${failure})` },
      "times: a won client carries the trials that were lost for it",
    ],
    ["Clients", { formula: `=SUM(${column("D", segments)})` }, "listed in the segments"],
  ];
  const band = section(
    rows.header - 2,
    "Workings",
    "Native formulas from here on: they stay right without the add-in.",
  );
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [["Term used", "Value", "Unit"], ...cells] }],
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
        comment: "Terms that the ladder takes",
      },
    ],
  };
}
