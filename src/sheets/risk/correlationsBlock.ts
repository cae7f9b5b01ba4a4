/** The inputs that moved together, in the form that the functions of risk take. */
import type { RankCorrelationPair } from "../../engine/risk/correlation/RankCorrelationPair";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { inputLabel } from "../inputLabel";
import { CORRELATION_COLUMNS } from "../../schema/columns";
import type { Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";

export function correlationsBlock(
  rows: Rows,
  inputs: readonly Uncertainty[],
  correlations: readonly RankCorrelationPair[],
  { name, t }: Readonly<{ name: string; t: SheetMessages }>,
): SheetPart {
  const band = section(rows.header - 2, t.risk.correlations, t.risk.correlationsExplained, "F");
  const nameOf = (place: number): string => inputLabel(inputs[place]?.name ?? "", t);
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          CORRELATION_COLUMNS.map(t.heading),
          ...correlations.map(({ first, second, correlation }) => [nameOf(first), nameOf(second), correlation]),
        ],
      },
    ],
    formats: [],
    names: [{ name, range: `B${rows.header}:D${rows.last}`, comment: t.risk.nameOfCorrelations }],
  };
}

export const correlationsStyle = (rows: Rows): PartStyle => ({
  formats: [
    ...sectionLook(rows.header - 2, "F"),
    { range: `B${rows.header}:D${rows.header}`, style: "header" },
    { range: `D${rows.header}`, align: "right" },
    { range: `B${rows.first}:D${rows.last}`, style: "input" },
    { range: `D${rows.first}:D${rows.last}`, numberFormat: "correlation" },
  ],
});
